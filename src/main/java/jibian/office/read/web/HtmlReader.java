package jibian.office.read.web;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.PlacedBlocks;
import jibian.office.read.common.RawBlock;
import jibian.source.SourceBlock;
import jibian.source.SourceParagraph.Kind;
import jibian.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads a web page, as systems save it under the name of Excel or Word. Blanks are what HTML makes of them; what a
/// page hides is left out, what its input fields hold is not.
public final class HtmlReader {
  /// A page in memory takes many times its size in the file.
  private static final int LARGEST = 24 << 20;

  /// The parser puts what is deeper than 512 elements somewhere else.
  private static final int DEEPEST = 500;

  private static final long MOST_TAGS = 1_500_000;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGIN = Pattern.compile("<html\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("</html\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "head", "title", "noscript", "template", "xml", "rt", "rp", "del");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "frameset",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "td",
          "th",
          "tr",
          "ul");

  private final List<RawBlock> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlReader() {}

  public static List<SourceBlock> read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new PackageParts.TooLargeException();
    }
    return read(List.of(text(Files.readAllBytes(file), null)));
  }

  /// The blocks of some pages one after the other.
  public static List<SourceBlock> read(List<String> pages) throws IOException {
    PlacedBlocks placed = new PlacedBlocks();
    for (String page : pages) {
      if (page.chars().filter(sign -> sign == '<').count() > MOST_TAGS) {
        throw new PackageParts.TooLargeException();
      }
      for (RawBlock block : content(parsed(page), 0)) {
        placed.add(block);
      }
      if (cut(page)) {
        RawBlock said = new RawBlock.Text(Messages.text("read.cut"), 0, Kind.BODY, null);
        placed.aside(List.of(said), Messages.text("read.place.end"));
      }
    }
    return placed.blocks();
  }

  /// @throws IOException if it is deeper than the parser follows: what stands there would be lost
  private static Element parsed(String text) throws IOException {
    Document page = Jsoup.parse(text);
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] >= DEEPEST) {
      throw new IOException("elements inside one another without end");
    }
    return page.body();
  }

  /// Whether a page begins and does not end.
  private static boolean cut(String page) {
    return BEGIN.matcher(page).find() && !END.matcher(page).find();
  }

  /// The text of a page: in the charset it names; in UTF-8 if it is, else in that of Chinese Windows.
  ///
  /// @param named the charset that stands outside the page, or null
  static String text(byte[] bytes, String named) {
    int mark = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
    if (mark == 0xFFFE || mark == 0xFEFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
      Matcher inside = CHARSET.matcher(head);
      String name = named != null ? named : inside.find() ? inside.group(1) : "GB18030";
      return new String(bytes, charset(name));
    }
  }

  private static Charset charset(String name) {
    try {
      boolean chinese = name.toLowerCase(java.util.Locale.ROOT).startsWith("gb");
      return Charset.forName(chinese ? "GB18030" : name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static List<RawBlock> content(Element element, int level) throws IOException {
    HtmlReader reader = new HtmlReader();
    reader.children(element, level);
    reader.end(level);
    return reader.blocks;
  }

  private void children(Element element, int level) throws IOException {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element child && shown(child)) {
        child(child, level);
      }
    }
  }

  private static boolean shown(Element element) {
    return !SKIPPED.contains(element.normalName())
        && !HIDDEN.matcher(element.attr("style")).find()
        && !element.hasAttr("hidden")
        && !(element.normalName().equals("input") && element.attr("type").equals("hidden"));
  }

  private void child(Element child, int level) throws IOException {
    String name = child.normalName();
    switch (name) {
      case "br" -> line.append('\n');
      case "input" -> field(child);
      case "select" -> chosen(child);
      case "table" -> {
        end(level);
        blocks.add(HtmlTable.of(child, HtmlReader::content));
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        end(level);
        children(child, level);
        end(name.charAt(1) - '0');
      }
      default -> {
        boolean block = BLOCKS.contains(name);
        if (block) {
          end(level);
        }
        children(child, level);
        if (block) {
          end(level);
        }
      }
    }
  }

  private void field(Element input) {
    switch (input.attr("type").toLowerCase(java.util.Locale.ROOT)) {
      case "checkbox", "radio" -> line.append(input.hasAttr("checked") ? "☑" : "☐");
      case "submit", "button", "image", "reset", "file", "password" -> {}
      default -> add(input.attr("value"));
    }
  }

  /// What is chosen of a list; where nothing is, its first entry is shown.
  private void chosen(Element list) throws IOException {
    List<Element> options = list.select("option");
    List<Element> chosen = options.stream().filter(one -> one.hasAttr("selected")).toList();
    for (Element option : chosen.isEmpty() ? options.stream().limit(1).toList() : chosen) {
      children(option, 0);
    }
  }

  /// Adds text with its blanks as HTML shows them.
  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f') {
        char last = line.isEmpty() ? '\n' : line.charAt(line.length() - 1);
        if (last != ' ' && last != '\n') {
          line.append(' ');
        }
      } else {
        line.append(sign == '\u00A0' ? ' ' : sign);
      }
    }
  }

  private void end(int level) {
    if (!line.isEmpty()) {
      String text = line.toString().stripTrailing();
      line.setLength(0);
      if (!text.isBlank()) {
        blocks.add(new RawBlock.Text(text, level, Kind.BODY, null));
      }
    }
  }
}
