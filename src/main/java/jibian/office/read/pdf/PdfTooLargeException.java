package jibian.office.read.pdf;

import java.io.IOException;

/// A file takes more memory or time than is given to it.
final class PdfTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;
}
