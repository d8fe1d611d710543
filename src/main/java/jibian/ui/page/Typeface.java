package jibian.ui.page;

import javafx.scene.text.Font;

/// A font pages are drawn with.
///
/// @param font of any size; whoever draws scales it
/// @param thicken whether its characters are made thicker because the family has no bold font
public record Typeface(Font font, boolean thicken) {}
