package jibian.intake;

import jibian.form.Form;

/// The title above the table of a project.
///
/// @param printed as it stands there; empty where there is none
/// @param place of the project in the text, from 0
record ProjectTitle(String printed, int place) {
  /// Its number and the rest; the number is empty where it has none, or the form prints none.
  String[] parts(Form form) {
    String[] parts =
        form.words().title().contains("{number}")
            ? Titles.numbered(printed, place + 1)
            : new String[] {"", printed};
    String title = Titles.unnumbered(parts[1], place + 1);
    return new String[] {parts[0], Titles.withoutYear(title)};
  }

  /// The title without any number.
  String bare() {
    String title = Titles.numbered(printed, place + 1)[1];
    return Titles.withoutYear(Titles.unnumbered(title, place + 1));
  }

  /// Name and code that it says; empty where it says none.
  String[] nameAndCode(Form form) {
    return NameAndCode.inTitle(Titles.project(bare(), form.words().defaultTitle()));
  }
}
