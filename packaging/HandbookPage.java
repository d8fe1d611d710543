import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// The handbook of the program as a page of its own, for who has not started it yet: one file with its pictures in it,
/// as the build has made them.
class HandbookPage {
  private static final Path SOURCE = Path.of("src/main/resources/jibian/ui/help/handbook.txt");

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width">
      <title>绩编 使用说明</title>
      <style>
      body { max-width: 44em; margin: 2em auto; padding: 0 1em; line-height: 1.8; color: #1f2328;
             font-family: "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif; }
      h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.6em; }
      img { max-width: 100%; border: 1px solid #d1d9e0; border-radius: 6px; }
      li, p { margin: 0.4em 0; } figure { margin: 0.8em 0; } figcaption { color: #59636e; font-size: 0.9em; }
      </style>
      </head>
      <body>
      <h1>绩编 使用说明</h1>
      """;

  private HandbookPage() {}

  /// @param pictures their folder; those that are not there are left out
  static void write(Path pictures, Path file) throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    boolean listing = false;
    for (String line : lines()) {
      boolean step = line.matches("\\d+\\. .*");
      boolean picture = line.startsWith("! ");
      if (step != listing && !picture) {
        page.append(step ? "<ol>\n" : "</ol>\n");
        listing = step;
      }
      if (picture) {
        page.append(picture(pictures, line.substring(2)));
      } else if (line.startsWith("= ")) {
        page.append(element("h2", line.substring(2)));
      } else if (step) {
        page.append(element("li", line.replaceFirst("\\d+\\. ", "")));
      } else {
        page.append(element("p", line));
      }
    }
    Files.writeString(file, page.append(listing ? "</ol>\n" : "").append("</body>\n</html>\n"));
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(SOURCE).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static String element(String name, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + name + ">" + safe + "</" + name + ">\n";
  }

  private static String picture(Path pictures, String line) throws IOException {
    String[] parts = line.split(" ", 2);
    Path file = pictures.resolve(parts[0] + ".png");
    if (!Files.exists(file)) {
      return "";
    }
    String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    return "<figure><img alt=\"\" src=\"data:image/png;base64,"
        + bytes
        + "\">"
        + element("figcaption", parts[1])
        + "</figure>\n";
  }
}
