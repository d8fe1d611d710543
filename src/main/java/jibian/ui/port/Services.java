package jibian.ui.port;

import java.util.function.Supplier;
import jibian.form.Forms;
import jibian.task.Background;

/// What the window needs from the rest of the program.
///
/// @param check makes what looks through one open text
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
    Diagnostics diagnostics,
    Background background) {}
