package jibian.office;

import jibian.page.Origin;

/// Something that a file could not hold as it is, told to the clerk after the file has been written: characters that
/// had to be replaced, a text that had to be cut.
///
/// @param place what the page is called, e.g. 3.网络运行维护费
/// @param origin the field; null for the form's own words
/// @param message complete, for the clerk
public record WriteRemark(String place, Origin origin, String message) {}
