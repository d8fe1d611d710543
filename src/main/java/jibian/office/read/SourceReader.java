package jibian.office.read;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.TimedReading;
import jibian.office.read.common.XmlPull;
import jibian.office.read.excel.ExcelXmlReader;
import jibian.office.read.excel.XlsReader;
import jibian.office.read.excel.XlsxReader;
import jibian.office.read.pdf.PdfReader;
import jibian.office.read.web.HtmlReader;
import jibian.office.read.web.MhtmlReader;
import jibian.office.read.word.DocReader;
import jibian.office.read.word.DocxReader;
import jibian.office.read.word.WordXmlReader;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.text.Messages;
import jibian.text.UnusableException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads a file of any kind that is known. What it is, its first bytes say, not its name. Nothing is written, nothing
/// is fetched; whatever the bytes are, the only thing it throws is [UnusableException], and it ends in half a minute.
public final class SourceReader {
  private static final long LARGEST = 100L << 20;

  /// POI makes objects of every record of a binary file.
  private static final long LARGEST_BINARY = 60L << 20;

  /// Who reads which kind; kinds that are not here are refused.
  private static final Map<FileKind, Reader> READERS =
      Map.of(
          FileKind.PDF, PdfReader::read,
          FileKind.ZIP, SourceReader::zip,
          FileKind.COMPOUND, SourceReader::compound,
          FileKind.HTML, file -> web(file, HtmlReader.read(file)),
          FileKind.MHTML, file -> web(file, MhtmlReader.read(file)),
          FileKind.XML, SourceReader::xml);

  /// Reads files of one kind. May throw anything; what is no [UnusableException] becomes the message that the file is
  /// broken.
  interface Reader {
    SourceDocument read(Path file) throws IOException, UnusableException;
  }

  /// The document in a file. A file that needs more memory than there is, is refused like one that is too large: what
  /// was taken for it is free again by then.
  ///
  /// @throws UnusableException if it cannot be read, with what it is and what to do
  public static SourceDocument read(Path file) throws UnusableException {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnusableException(Messages.text("read.missing", name));
      }
      if (Files.size(file) > LARGEST) {
        throw new UnusableException(Messages.text("read.large", name));
      }
      FileKind kind = FileKind.of(file);
      Reader reader = READERS.get(kind);
      if (reader == null) {
        throw Refusal.of(kind, name);
      }
      return TimedReading.of(() -> reader.read(file), TimedReading.LIMIT);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Refusal.because(e, name);
    }
  }

  private static SourceDocument zip(Path file) throws IOException, UnusableException {
    String name = file.getFileName().toString();
    try (PackageParts parts = new PackageParts(file)) {
      String main =
          parts.relationships().stream()
              .filter(part -> part.is("officeDocument"))
              .map(PackageParts.Relationship::target)
              .filter(parts::has)
              .findFirst()
              .orElse("");
      if (main.isEmpty()) {
        throw Refusal.zip(parts.names(), name);
      }
      if (main.endsWith(".bin")) {
        throw new UnusableException(Messages.text("read.xlsb", name));
      }
      XmlPull root = parts.xml(main);
      return switch (root.name()) {
        case "document" -> document(name, SourceDocument.Kind.WORD, DocxReader.read(parts, main));
        case "workbook" -> document(name, SourceDocument.Kind.EXCEL, XlsxReader.read(parts, main));
        case "presentation" -> throw new UnusableException(Messages.text("read.slides", name));
        default -> throw Refusal.zip(Set.of(), name);
      };
    }
  }

  private static SourceDocument compound(Path file) throws IOException, UnusableException {
    String name = file.getFileName().toString();
    if (Files.size(file) > LARGEST_BINARY) {
      throw new PackageParts.TooLargeException();
    }
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = system.getRoot();
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return document(name, SourceDocument.Kind.WORD, DocReader.read(root));
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return document(name, SourceDocument.Kind.EXCEL, XlsReader.read(root));
      }
      throw Refusal.compound(root, name);
    }
  }

  /// A file of one XML: Word and Excel write such ones, and web pages may look so.
  private static SourceDocument xml(Path file) throws IOException, UnusableException {
    String name = file.getFileName().toString();
    String root = WordXmlReader.root(file);
    return switch (root) {
      case "Workbook" -> document(name, SourceDocument.Kind.EXCEL, ExcelXmlReader.read(file));
      case "wordDocument", "package" ->
          document(name, SourceDocument.Kind.WORD, WordXmlReader.read(file));
      case "html" -> web(file, HtmlReader.read(file));
      default -> throw Refusal.of(FileKind.TEXT, name);
    };
  }

  /// A web page, under whatever name: the tables that systems save as .xls are of Excel, others of Word.
  private static SourceDocument web(Path file, List<SourceBlock> blocks) throws UnusableException {
    String name = file.getFileName().toString();
    boolean word = name.toLowerCase(Locale.ROOT).matches(".*\\.(docx?|wps|wpt|rtf)");
    return document(name, word ? SourceDocument.Kind.WORD : SourceDocument.Kind.EXCEL, blocks);
  }

  private static SourceDocument document(
      String name, SourceDocument.Kind kind, List<SourceBlock> blocks) throws UnusableException {
    if (blocks.isEmpty()) {
      throw new UnusableException(Messages.text("read.blank", name));
    }
    return new SourceDocument(name, kind, blocks);
  }
}
