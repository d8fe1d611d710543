package jibian.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import jibian.text.Messages;

/// A file that is no exchange file: what it is, and what can be done with it today.
final class ForeignFile {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("docx", "Word"),
          Map.entry("doc", "Word"),
          Map.entry("xlsx", "Excel"),
          Map.entry("xls", "Excel"),
          Map.entry("pdf", "PDF"),
          Map.entry("wps", "WPS"),
          Map.entry("et", "WPS"),
          Map.entry("ofd", "OFD"),
          Map.entry("rtf", "RTF"));

  private ForeignFile() {}

  /// What the clerk is told.
  static String message(Path file) {
    Path name = file.getFileName() == null ? file : file.getFileName();
    if (Files.isDirectory(file)) {
      return Messages.text("start.foreign.folder", name);
    }
    String lower = name.toString().toLowerCase(Locale.ROOT);
    String end = lower.substring(lower.lastIndexOf('.') + 1);
    if ("zip".equals(end)) {
      return Messages.text("start.foreign.zip", name);
    }
    return KINDS.containsKey(end)
        ? Messages.text("start.foreign.document", name, KINDS.get(end))
        : Messages.text("start.foreign.other", name);
  }
}
