package jibian.ui.jump;

/// Something one can go to by its name.
///
/// @param kind project, indicator, section, table or command, for the clerk
/// @param name what it is called
/// @param detail where it is, or its keys; empty for nothing
/// @param go goes there
public record JumpTarget(String kind, String name, String detail, Runnable go) {}
