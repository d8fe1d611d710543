package jibian.ui.start;

import java.nio.file.Path;
import java.util.List;
import jibian.ui.command.Command;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Texts;

/// Where the start page leads.
public interface StartActions {

  /// Into a text.
  void enter(Texts.Opened opened);

  /// Into the review of files of other programs.
  void review(List<Path> files);

  /// To a new year made of a text.
  void rollForward(Texts.Opened opened);

  /// To a message that cannot be overlooked.
  void say(String title, String text);

  /// To a new text, by asking what it is to be.
  void create();

  /// To a file, by asking which.
  void open();

  /// To a panel.
  void panel(Command<PanelContext> command);
}
