package jibian.model;

import module java.base;

/// A project code of 21 characters: area (6 digits), year (2 digits), kind (P …), 11 characters, and a check character.
/// The alphabet has 31 characters, without I, O, S, V and Z; the character at place i (from 0) weighs 3^i mod 31; the
/// check character is the one at 30 − (sum of the first 20 mod 31). It holds for all known codes with area 13 or 12 and
/// kind P; genuine codes of other provinces and kinds do not fit it.
///
/// @param text 21 characters, upper case
public record ProjectCode(String text) {
  public static final int LENGTH = 21;

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String MISREAD = "OISZ";
  private static final String MEANT = "0152";
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82");

  /// @throws IllegalArgumentException if it has not 21 characters
  public ProjectCode {
    if (text.length() != LENGTH) {
      throw new IllegalArgumentException("not 21 signs: " + text);
    }
  }

  /// Whether the first two characters are those of a province.
  public boolean knownProvince() {
    return PROVINCES.contains(text.substring(0, 2));
  }

  /// Whether area and year are digits.
  public boolean figuresFirst() {
    return text.substring(0, 8).chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /// The last two digits of the year.
  public String year() {
    return text.substring(6, 8);
  }

  /// The characters that are not of the alphabet.
  public String foreign() {
    StringBuilder foreign = new StringBuilder();
    text.chars()
        .filter(sign -> ALPHABET.indexOf(sign) < 0)
        .forEach(sign -> foreign.append((char) sign));
    return foreign.toString();
  }

  /// Whether the check character is known to be built as here: area 13 or 12, kind P.
  public boolean proven() {
    return (text.startsWith("13") || text.startsWith("12")) && text.charAt(8) == 'P';
  }

  /// The check character that the first 20 characters ask for; empty when one of them is not of the alphabet.
  public Optional<String> check() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      sum += value * weight;
      weight = weight * 3 % 31;
    }
    return Optional.of(ALPHABET.substring(30 - sum % 31, 31 - sum % 31));
  }

  /// Whether the check character is right.
  public boolean checks() {
    return check().filter(text::endsWith).isPresent();
  }

  /// The code that is meant, where exactly one slip explains a wrong one: a letter outside the alphabet that was taken
  /// for a digit (O for 0, I for 1, S for 5, Z for 2), or two neighbours that changed places.
  public Optional<ProjectCode> meant() {
    List<ProjectCode> candidates = foreign().isEmpty() ? swapped() : replaced();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private List<ProjectCode> replaced() {
    List<ProjectCode> candidates = new ArrayList<>();
    for (int i = 0; i < MISREAD.length(); i++) {
      if (text.indexOf(MISREAD.charAt(i)) >= 0) {
        add(candidates, text.replace(MISREAD.charAt(i), MEANT.charAt(i)));
      }
    }
    return candidates;
  }

  private List<ProjectCode> swapped() {
    List<ProjectCode> candidates = new ArrayList<>();
    for (int i = 0; i + 1 < LENGTH; i++) {
      if (text.charAt(i) != text.charAt(i + 1)) {
        add(
            candidates,
            text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
      }
    }
    return candidates;
  }

  private static void add(List<ProjectCode> candidates, String text) {
    ProjectCode code = new ProjectCode(text);
    if (code.checks() && code.knownProvince() && code.figuresFirst()) {
      candidates.add(code);
    }
  }
}
