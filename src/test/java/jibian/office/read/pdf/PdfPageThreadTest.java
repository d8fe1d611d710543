package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The thread that finds the lines and tables of pages.
class PdfPageThreadTest {
  private static final int MANY = 40;

  private static List<PdfPage> read(PdfPageContent page) throws IOException {
    try (PdfPageThread pages = new PdfPageThread()) {
      for (int i = 0; i < MANY; i++) {
        pages.add(page);
      }
      return pages.all();
    }
  }

  @Test
  void pagesWithNothingOnThemArePagesToo() {
    PdfPageContent nothing = PdfPageContent.unread("");
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(nothing)))
        .hasSize(MANY);
  }
}
