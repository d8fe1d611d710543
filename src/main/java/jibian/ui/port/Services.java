package jibian.ui.port;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import jibian.form.Forms;

/// What the window needs from the rest of the program.
///
/// @param check makes what looks through one open text
/// @param background where long work is done; several threads
/// @param window runs something on the window's thread
public record Services(
    Forms forms,
    Texts texts,
    Settings settings,
    Documents documents,
    Supplier<TextCheck> check,
    PageFonts fonts,
    Revisions past,
    Backups backups,
    IndicatorSource indicators,
    Executor background,
    Executor window,
    Clock clock) {}
