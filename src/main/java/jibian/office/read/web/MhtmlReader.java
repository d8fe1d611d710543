package jibian.office.read.web;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.source.SourceBlock;

/// Reads a web page in one file, as Word and Excel save it: the parts of a mail (RFC 2557), of which the pages are
/// read.
public final class MhtmlReader {
  private static final int LARGEST = 24 << 20;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*\"?([^\";\\r\\n]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  public static List<SourceBlock> read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new PackageParts.TooLargeException();
    }
    String mail = Files.readString(file, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(mail);
    String[] parts =
        boundary.find() ? mail.split(Pattern.quote("--" + boundary.group(1))) : new String[] {mail};
    List<String> pages = new ArrayList<>();
    for (String part : parts) {
      page(part, pages);
    }
    return HtmlReader.read(pages);
  }

  private static void page(String part, List<String> pages) {
    String text = part.stripLeading().replace("\r\n", "\n");
    int end = text.indexOf("\n\n");
    if (end < 0) {
      return;
    }
    Map<String, String> head = head(text.substring(0, end));
    String type = head.getOrDefault("content-type", "");
    if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
      Matcher charset = CHARSET.matcher(type);
      byte[] bytes = decoded(text.substring(end + 2), head.get("content-transfer-encoding"));
      pages.add(HtmlReader.text(bytes, charset.find() ? charset.group(1) : null));
    }
  }

  private static Map<String, String> head(String text) {
    Map<String, String> head = new HashMap<>();
    for (String line : text.replaceAll("\n[ \t]+", " ").split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        head.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return head;
  }

  private static byte[] decoded(String body, String encoding) {
    return switch (encoding == null ? "" : encoding.toLowerCase(Locale.ROOT)) {
      case "base64" -> Base64.getMimeDecoder().decode(body.strip());
      case "quoted-printable" -> unquoted(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] unquoted(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char sign = body.charAt(i);
      if (sign != '=') {
        bytes.write(sign);
      } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
        i++;
      } else if (i + 2 < body.length()) {
        int code =
            Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16);
        bytes.write(code);
        i += 2;
      }
    }
    return bytes.toByteArray();
  }
}
