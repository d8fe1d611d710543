package jibian.app;

import java.util.List;
import jibian.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// What the command line takes, and its help. Values stay text here: what they mean, and what is wrong with them, is
/// for the command to say.
final class CommandSyntax {
  static final String EXPORT = "export";
  static final String IMPORT = "import";
  static final String FORMS = "forms";
  static final String CHECK = "check";
  static final String FIX = "fix";
  static final String COMPARE = "compare";
  static final String FILE = "FILE.json";
  static final String OUTPUT = "-o";
  static final String FORMAT = "--format";
  static final String PROJECT = "--project";
  static final String OVERALL = "--overall";
  static final String STAGE = "--stage";
  static final String DATA = "--data";
  static final String JSON = "--json";
  static final String RULE = "--rule";
  static final String FORM = "--form";
  static final String REPORT = "--report";

  private static final int WIDTH = 80;

  /// The whole command line, ready to parse.
  static CommandLine commandLine() {
    CommandSpec jibian = command("jibian", "app.usage.jibian", "app.usage.jibian.about");
    jibian.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description(Messages.text("app.option.version"))
            .build());
    jibian.addSubcommand(IMPORT, imports());
    jibian.addSubcommand(EXPORT, export());
    jibian.addSubcommand(CHECK, check());
    jibian.addSubcommand(FIX, fix());
    jibian.addSubcommand(COMPARE, compare());
    jibian.addSubcommand(FORMS, forms());
    return new CommandLine(jibian)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpLongOptionsMaxWidth(WIDTH / 3);
  }

  private static CommandSpec imports() {
    CommandSpec imports = command(IMPORT, "app.usage.import", "app.usage.import.about");
    imports.addPositional(files("app.option.sources"));
    imports.addOption(output("DIR", "app.option.output.folder"));
    imports.addOption(text(FORM, "ID", "app.option.form"));
    imports.addOption(text(REPORT, "FILE", "app.option.report"));
    imports.addOption(data());
    return imports;
  }

  private static CommandSpec export() {
    CommandSpec export = command(EXPORT, "app.usage.export", "app.usage.export.about");
    export.addPositional(file());
    export.addOption(output("DIR", "app.option.output"));
    export.addOption(list(FORMAT, "LIST", "app.option.format"));
    export.addOption(list(PROJECT, "N", "app.option.project"));
    export.addOption(
        OptionSpec.builder(OVERALL).description(Messages.text("app.option.overall")).build());
    export.addOption(text(STAGE, "ID", "app.option.stage"));
    export.addOption(data());
    return export;
  }

  private static PositionalParamSpec file() {
    return one(FILE, "app.option.file").build();
  }

  /// One file. A place of its own it has only where there is another: with one, what else is missing would not be said.
  private static PositionalParamSpec.Builder one(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .required(true)
        .arity("1")
        .type(String.class)
        .description(Messages.text(description));
  }

  private static OptionSpec output(String label, String description) {
    return OptionSpec.builder(OUTPUT, "--output")
        .required(true)
        .paramLabel(label)
        .type(String.class)
        .description(Messages.text(description))
        .build();
  }

  private static CommandSpec check() {
    CommandSpec check = command(CHECK, "app.usage.check", "app.usage.check.about");
    check.addPositional(files("app.option.files"));
    check.addOption(OptionSpec.builder(JSON).description(Messages.text("app.option.json")).build());
    check.addOption(data());
    return check;
  }

  private static PositionalParamSpec files(String description) {
    return PositionalParamSpec.builder()
        .paramLabel("FILE")
        .required(true)
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(Messages.text(description))
        .build();
  }

  private static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(Messages.text(description))
        .build();
  }

  private static CommandSpec fix() {
    CommandSpec fix = command(FIX, "app.usage.fix", "app.usage.fix.about");
    fix.addPositional(file());
    fix.addOption(output(FILE, "app.option.output.file"));
    fix.addOption(list(RULE, "ID", "app.option.rule"));
    fix.addOption(data());
    return fix;
  }

  private static CommandSpec compare() {
    CommandSpec compare = command(COMPARE, "app.usage.compare", "app.usage.compare.about");
    compare.addPositional(one("A", "app.option.before").index("0").build());
    compare.addPositional(one("B", "app.option.after").index("1").build());
    compare.addOption(
        OptionSpec.builder(OUTPUT, "--output")
            .paramLabel("FILE.docx")
            .type(String.class)
            .description(Messages.text("app.option.output.table"))
            .build());
    compare.addOption(data());
    return compare;
  }

  private static CommandSpec forms() {
    CommandSpec forms = command(FORMS, "app.usage.forms", "app.usage.forms.about");
    forms.addOption(data());
    return forms;
  }

  private static OptionSpec list(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex("[,，、]")
        .description(Messages.text(description))
        .build();
  }

  private static OptionSpec data() {
    return OptionSpec.builder(DATA)
        .paramLabel("DIR")
        .type(String.class)
        .description(Messages.text("app.option.data", Folders.VARIABLE))
        .build();
  }

  private static CommandSpec command(String name, String synopsis, String about) {
    CommandSpec command = CommandSpec.create().name(name);
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(Messages.text("app.option.help"))
            .build());
    UsageMessageSpec usage = command.usageMessage();
    usage.synopsisHeading(Messages.text("app.usage.heading"));
    usage.customSynopsis(Messages.text(synopsis).split("\n", -1));
    usage.description(Messages.text(about).split("\n", -1));
    usage.optionListHeading(Messages.text("app.usage.options"));
    usage.parameterListHeading(Messages.text("app.usage.parameters"));
    usage.commandListHeading(Messages.text("app.usage.commands"));
    usage.sortOptions(false);
    return command;
  }
}
