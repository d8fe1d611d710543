package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// How messages are filled in.
class MessagesFillTest {

  /// The bundle's patterns are those of the Java library: whoever writes a message need not know another syntax.
  @Test
  void everyMessageIsFilledInAsTheLibraryWould() {
    Properties bundle = ResourceLines.properties(Messages.class, "messages.properties");
    Object[] words = {"甲乙", "2", "“丙”", "丁", "戊", "己", "庚", "辛"};
    assertThat(bundle.stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(Messages.text(key, words))
                    .isEqualTo(
                        new MessageFormat(bundle.getProperty(key), Locale.ROOT).format(words)));
  }

  @Test
  void numbersAreNotGrouped() {
    assertThat(Messages.text("excerpt.told", 1234567, "开头")).contains("1234567").contains("开头");
  }

  @Test
  void anArgumentThatIsNotGivenStaysAsItsPlace() {
    assertThat(Messages.text("cursor.whole", "1")).contains("1 到 {1}");
  }

  @Test
  void aKeyThatIsNotThereIsAFault() {
    assertThat(Messages.has("cursor.whole")).isTrue();
    assertThat(Messages.has("no.such.key")).isFalse();
    assertThatThrownBy(() -> Messages.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("no.such.key");
  }
}
