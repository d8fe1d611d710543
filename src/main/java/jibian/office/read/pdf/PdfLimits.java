package jibian.office.read.pdf;

import module java.base;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import jibian.office.read.common.TimedReading;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// How much a file may take: what is made to exhaust the machine ends with a [PdfTooLargeException]. For the thread
/// that reads.
final class PdfLimits {
  static final int PAGES = 10_000;
  static final long MEMORY = 64L << 20;
  static final long STORAGE = 512L << 20;

  /// What the content of a page may be unpacked to.
  private static final int UNPACKED = 64 << 20;

  /// Deflate packs at most by this; shorter streams need no test.
  private static final int RATIO = 1032;

  private static final int OPERATORS = 40_000_000;
  private static final int SIGNS_OF_PAGE = 400_000;

  /// A little less than any file has, so that its message is the one of a PDF.
  static final Duration TIME = TimedReading.LIMIT.minusSeconds(1);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long end = worked() + TIME.toNanos();
  private int operators;

  /// Counts what a page's content tells to do.
  void operator(int signs, int lines) throws PdfTooLargeException {
    if (++operators > OPERATORS || signs > SIGNS_OF_PAGE || lines > SIGNS_OF_PAGE) {
      throw new PdfTooLargeException();
    }
    if ((operators & 0xff) == 0) {
      time();
    }
  }

  /// Looks at how long this thread has worked, for what else the machine does changes nothing about a file, and whether
  /// the file is still wanted.
  void time() throws PdfTooLargeException {
    if (worked() - end > 0 || Thread.currentThread().isInterrupted()) {
      throw new PdfTooLargeException();
    }
  }

  private static long worked() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /// Looks at the content of a page before it is unpacked as a whole.
  void content(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      stream(streams.next().getCOSObject());
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (stream.getLength() < UNPACKED / RATIO) {
      return;
    }
    List<COSName> filters = new PDStream(stream).getFilters();
    COSBase last = filters.isEmpty() ? null : filters.getLast();
    boolean packed =
        COSName.FLATE_DECODE.equals(last) || COSName.FLATE_DECODE_ABBREVIATION.equals(last);
    if (filters.size() > 1 || (packed && unpacked(stream) > UNPACKED)) {
      throw new PdfTooLargeException();
    }
  }

  private long unpacked(COSStream stream) throws IOException {
    byte[] in = new byte[1 << 16];
    byte[] out = new byte[1 << 16];
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream()) {
      for (int read = raw.read(in); read > 0; read = raw.read(in)) {
        inflater.setInput(in, 0, read);
        while (!inflater.needsInput() && !inflater.finished()) {
          inflater.inflate(out);
          if (inflater.getBytesWritten() > UNPACKED || inflater.needsDictionary()) {
            return Long.MAX_VALUE;
          }
        }
        time();
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException _) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /// The bytes of a file, as long as there is time.
  static final class Input extends RandomAccessReadBufferedFile {
    private final PdfLimits limits;
    private int reads;

    Input(Path file, PdfLimits limits) throws IOException {
      super(file);
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      count();
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      count();
      return super.read(bytes, offset, length);
    }

    private void count() throws PdfTooLargeException {
      if ((++reads & 0xffff) == 0) {
        limits.time();
      }
    }
  }
}
