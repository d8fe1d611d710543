package jibian.app;

import module java.base;

import jibian.office.AtomicFiles;
import jibian.office.FileName;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Diagnostics;
import jibian.ui.port.Texts;

/// A zip for whoever looks into a fault: versions and system, what is kept and how much, settings, the log; whole texts
/// only where the clerk wants them enclosed.
///
/// @param settings all there are, by name
/// @param components what the program is made of, each with its version
record DiagnosticFile(
    Folders folders,
    Supplier<Map<String, String>> settings,
    Texts texts,
    Supplier<List<String>> components)
    implements Diagnostics {

  @Override
  public void write(Path file, List<String> window, List<Texts.Entry> enclosed) throws IOException {
    SystemReport report = new SystemReport(folders, settings.get(), texts);
    LogExtract log = new LogExtract(folders.logs().resolve(FaultReport.LOG));
    AtomicFiles.write(
        file,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          String about = enclosed.isEmpty() ? "diagnostics.read.none" : "diagnostics.read.texts";
          entry(zip, "README.txt", Messages.text(about));
          entry(zip, "system.txt", report.system(window) + String.join("\n", components.get()));
          entry(zip, "kept.txt", report.data());
          entry(zip, "settings.txt", report.choices());
          entry(zip, FaultReport.LOG, enclosed.isEmpty() ? log.masked() : log.text());
          for (Texts.Entry text : enclosed) {
            String name = FileName.of(text.id() + " " + text.title(), "json").toString();
            entry(zip, "texts/" + name, exchange(text));
          }
          zip.finish();
        });
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    entry(zip, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private byte[] exchange(Texts.Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ExchangeFile.write(texts.open(entry.id()).text(), bytes);
    } catch (UnusableException e) {
      throw new IOException(e.getMessage(), e);
    }
    return bytes.toByteArray();
  }
}
