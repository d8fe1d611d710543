package jibian.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import jibian.model.Address;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.port.Texts;

/// Types into one cell of a real window over a real archive without ever leaving it, and says after each key how many
/// signs the cell holds. It ends when it is killed.
final class KilledTypist {
  private static final int KEYS = 2_000;

  /// What an input method holds undecided after every few signs.
  private static final String PINYIN = "xuanchuan";

  private KilledTypist() {}

  /// The sign that stands at a place of the text that is typed.
  static char sign(int place) {
    return (char) ('一' + place);
  }

  /// Opens the window over the archive and types into the cell until it is killed.
  ///
  /// @param arguments the folder of the archive, the owner and the field of the cell, and `pinyin` for an input method
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ArchiveTexts texts = new ArchiveTexts();
    texts.over(
        Archive.open(
            Path.of(arguments[0]),
            new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), texts)));
    Texts.Opened opened = texts.open(1);
    WorkspaceWindow window = WorkspaceWindow.over(texts, opened, 1000, 900);
    Address cell = new Address(new jibian.model.Id(Long.parseLong(arguments[1])), arguments[2]);
    Fx.run(() -> window.go(cell));
    for (int key = 0; key < KEYS; key++) {
      if (arguments.length > 3) {
        window.compose(PINYIN, "");
        window.compose("", String.valueOf(sign(key)));
        out.println(key + 1);
        window.compose(PINYIN, "");
      } else {
        window.type(String.valueOf(sign(key)));
        out.println(key + 1);
      }
      TimeUnit.MILLISECONDS.sleep(60);
    }
  }
}
