package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.PlaceWording;
import jibian.office.read.common.PlacedBlocks;
import jibian.office.read.common.RawBlock;
import jibian.source.SourceBlock;
import jibian.text.Messages;

/// Reads a .rtf: paragraphs, tables and what stands beside them. Hidden and deleted text is left out.
public final class RtfReader {
  private static final int DEEPEST = 500;

  /// Groups that hold nothing of the text.
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "fldinst",
          "nonesttables",
          "sp",
          "object",
          "filetbl",
          "revtbl",
          "datafield",
          "xe",
          "tc");

  /// Groups with a star before them that hold text all the same.
  private static final Set<String> SAID = Set.of("nesttableprops", "shpinst", "shptxt");

  private static final Set<String> MARGINS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "-"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"));

  private static final Map<Integer, String> CHARSETS =
      Map.of(
          128, "windows-31j", 129, "x-windows-949", 134, "GBK", 136, "Big5", 204, "windows-1251");

  private final RtfWords words;
  private final PlacedBlocks blocks = new PlacedBlocks();
  private final RtfStory text = new RtfStory();
  private final Deque<State> outer = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Set<List<RawBlock>> margins = new LinkedHashSet<>();
  private final List<List<RawBlock>> notes = new ArrayList<>();
  private Charset usual = Charset.forName("windows-1252");
  private State now = new State(text);
  private int font;

  /// How many signs are still to be passed over, which stand for one given by its number.
  private int instead;

  /// Whether the next word names a group that may be passed over.
  private boolean star;

  private RtfReader(String file) {
    this.words = new RtfWords(file);
  }

  /// What a group changes, and its end changes back.
  private static final class State {
    RtfStory story;
    boolean silent;
    boolean fonts;
    boolean hidden;
    boolean nested;
    boolean margin;
    boolean note;
    int instead = 1;
    Charset charset;

    State(RtfStory story) {
      this.story = story;
    }

    State(State outer) {
      this.story = outer.story;
      this.silent = outer.silent;
      this.fonts = outer.fonts;
      this.hidden = outer.hidden;
      this.nested = outer.nested;
      this.instead = outer.instead;
      this.charset = outer.charset;
    }
  }

  /// The blocks of a file.
  public static List<SourceBlock> read(Path file) throws IOException {
    RtfReader reader = new RtfReader(Files.readString(file, StandardCharsets.ISO_8859_1));
    return reader.blocks();
  }

  private List<SourceBlock> blocks() throws IOException {
    for (RtfWord word = words.next(); word.kind() != RtfWord.Kind.END; word = words.next()) {
      take(word);
    }
    while (!outer.isEmpty()) {
      closes();
    }
    said();
    for (RawBlock block : text.end()) {
      blocks.add(block);
    }
    for (List<RawBlock> margin : margins) {
      blocks.aside(margin, Messages.text("read.place.margin"));
    }
    PlaceWording place = new PlaceWording("read.place.footnote");
    for (int i = 0; i < notes.size(); i++) {
      blocks.aside(notes.get(i), place.at(i + 1));
    }
    return blocks.blocks();
  }

  private void take(RtfWord word) throws IOException {
    boolean sign = word.kind() == RtfWord.Kind.BYTE || word.kind() == RtfWord.Kind.TEXT;
    if (!sign) {
      said();
    }
    switch (word.kind()) {
      case OPENS -> opens();
      case CLOSES -> closes();
      case WORD -> word(word);
      case BYTE -> add(word.number());
      case TEXT -> word.name().chars().forEach(this::add);
      case END -> {}
    }
  }

  private void opens() throws PackageParts.TooLargeException {
    if (outer.size() > DEEPEST) {
      throw new PackageParts.TooLargeException();
    }
    outer.push(now);
    now = new State(now);
    instead = 0;
    star = false;
  }

  private void closes() {
    if (outer.isEmpty()) {
      return;
    }
    if (now.margin) {
      margins.add(List.copyOf(now.story.end()));
    } else if (now.note) {
      notes.add(List.copyOf(now.story.end()));
    }
    now = outer.pop();
    instead = 0;
    star = false;
  }

  private void add(int sign) {
    if (instead > 0) {
      instead--;
    } else if (!now.silent && !now.hidden) {
      bytes.write(sign);
    }
  }

  /// Says the signs that were given as bytes.
  private void said() {
    if (bytes.size() > 0) {
      Charset charset = now.charset == null ? usual : now.charset;
      now.story.say(bytes.toString(charset));
      bytes.reset();
    }
  }

  private void word(RtfWord word) {
    String name = word.name();
    if (name.equals("*")) {
      star = true;
      return;
    }
    boolean starred = star;
    star = false;
    if (name.equals("fonttbl")) {
      now.fonts = true;
    }
    if (SILENT.contains(name) || (starred && !SAID.contains(name))) {
      now.silent = true;
    }
    if (now.fonts || now.silent) {
      font(word);
    } else if (!format(word) && !row(word)) {
      sign(word);
    }
  }

  /// The fonts say in which signs their bytes are.
  private void font(RtfWord word) {
    if (!now.fonts) {
      return;
    }
    switch (word.name()) {
      case "f" -> font = word.number();
      case "fcharset" -> {
        String charset = CHARSETS.get(word.number());
        if (charset != null) {
          fonts.put(font, Charset.forName(charset));
        }
      }
      default -> {}
    }
  }

  /// What is said of the looks of text; false for another word.
  private boolean format(RtfWord word) {
    switch (word.name()) {
      case "ansicpg" -> usual = page(word.number());
      case "f" -> now.charset = fonts.get(word.number());
      case "plain" -> {
        now.charset = null;
        now.hidden = false;
      }
      case "v", "deleted" -> now.hidden = word.on();
      case "uc" -> now.instead = Math.clamp(word.number(), 0, 9);
      case "pard" -> now.story.plain();
      case "outlinelevel" -> now.story.heading(word.number() < 9 ? word.number() + 1 : 0);
      case "intbl" -> now.story.within(1);
      case "itap" -> now.story.within(word.number());
      case "nesttableprops" -> now.nested = true;
      case "footnote", "annotation" -> {
        now.story = new RtfStory();
        now.note = true;
      }
      default -> {
        if (!MARGINS.contains(word.name())) {
          return false;
        }
        now.story = new RtfStory();
        now.margin = true;
      }
    }
    return true;
  }

  private static Charset page(int number) {
    String name = number == 936 ? "GBK" : number == 950 ? "Big5" : "windows-" + number;
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }

  /// What is said of rows and cells; false for another word.
  private boolean row(RtfWord word) {
    RtfStory story = now.story;
    switch (word.name()) {
      case "trowd" -> story.declare(now.nested);
      case "trleft" -> story.left(word.number(), now.nested);
      case "clvmgf" -> story.merges(RawBlock.Merge.STARTS, true, now.nested);
      case "clvmrg" -> story.merges(RawBlock.Merge.GOES_ON, true, now.nested);
      case "clmgf" -> story.merges(RawBlock.Merge.STARTS, false, now.nested);
      case "clmrg" -> story.merges(RawBlock.Merge.GOES_ON, false, now.nested);
      case "cellx" -> story.edge(word.number(), now.nested);
      case "cell" -> story.cell(false);
      case "nestcell" -> story.cell(true);
      case "row" -> story.row(false);
      case "nestrow" -> story.row(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void sign(RtfWord word) {
    switch (word.name()) {
      case "par", "sect", "\n", "\r" -> now.story.paragraph();
      case "u" -> {
        if (!now.hidden) {
          now.story.say(String.valueOf((char) word.number()));
        }
        instead = now.instead;
      }
      default -> {
        if (!now.hidden) {
          now.story.say(SIGNS.getOrDefault(word.name(), ""));
        }
      }
    }
  }
}
