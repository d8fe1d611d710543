package jibian.office;

/// Something that a file could not hold as it is, told to the clerk after the file has been written: characters that
/// had to be replaced, a text that had to be cut.
///
/// @param place what the page is called, e.g. 3.网络运行维护费
/// @param message complete, for the clerk
public record WriteRemark(String place, String message) {}
