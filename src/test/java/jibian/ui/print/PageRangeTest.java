package jibian.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of a document of twelve, as clerks write them.
class PageRangeTest {
  private static final int PAGES = 12;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "3 | 3",
        "12 | 12",
        "1-3,8 | 1 2 3 8",
        "1－3，8 | 1 2 3 8",
        "１—３、８ | 1 2 3 8",
        "1至3；8 | 1 2 3 8",
        "1~3;8 | 1 2 3 8",
        "1～3 | 1 2 3",
        " 1 - 3 , 8 | 1 2 3 8",
        "1–2 | 1 2",
        "8,1-3 | 1 2 3 8",
        "1-3,2-4 | 1 2 3 4",
        "5-5 | 5",
        "1-12 | 1 2 3 4 5 6 7 8 9 10 11 12",
        "003 | 3",
        "　5　 | 5"
      })
  void pagesAreReadInAnyCharactersOfAnInputMethod(String text, String pages) {
    BitSet wanted = PageRange.of(text, PAGES).orElseThrow();
    assertThat(wanted.stream().mapToObj(Integer::toString).collect(Collectors.joining(" ")))
        .isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "0", "13", "1-13", "0-3", "5-3", "1,,2", "1,", ",1", "一", "1-2-3", "-3", "3-",
        "1.5", "999999", "第3页", "1-99999", "²"
      })
  void whatNamesNoPageOrOneThatIsNotThereIsNone(String text) {
    assertThat(PageRange.of(text, PAGES)).isEmpty();
  }
}
