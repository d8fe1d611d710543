package jibian.office.read.excel;

import module java.base;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Writes the numbers of a sheet as Excel shows them in a Chinese system.
final class CellFormats {
  private static final String GENERAL = "General";

  /// Whole numbers below this stand there in full, though a narrow column shows an exponent: they are codes.
  private static final double LONGEST = 1e15;

  /// Formats that Excel fills in by the system's language, in simplified Chinese (ECMA-376, 18.8.30).
  private static final Map<Integer, String> CHINESE = chinese();

  /// The third part of a format, for zero, with nothing in it.
  private static final Pattern NO_ZERO =
      Pattern.compile("(?:[^;\"]|\"[^\"]*\")*;(?:[^;\"]|\"[^\"]*\")*;(?:\\s|\"\\s*\")*(?:;.*)?");

  /// Between the parts of a format for positive numbers, negative ones and zero.
  private static final Pattern PARTS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  /// A format that shows nothing: what stands there is read none the less.
  private static final Pattern HIDING = Pattern.compile(";+");

  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  private static final Pattern WORD = Pattern.compile("\"([^\"A-Za-z]*)\"|\\\\([^A-Za-z])");

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final Map<Integer, String> own = new HashMap<>();
  private final Map<String, List<Optional<ScaledFormat>>> scaled = new HashMap<>();

  private static Map<Integer, String> chinese() {
    Map<Integer, String> formats = new HashMap<>();
    String month = "yyyy\"年\"m\"月\"";
    String day = "m\"月\"d\"日\"";
    formats.put(14, "yyyy/m/d");
    formats.put(22, "yyyy/m/d h:mm");
    for (int id : new int[] {27, 36, 50, 52, 57}) {
      formats.put(id, month);
    }
    for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
      formats.put(id, day);
    }
    formats.put(30, "m-d-yy");
    formats.put(31, "yyyy\"年\"m\"月\"d\"日\"");
    formats.put(32, "h\"时\"mm\"分\"");
    formats.put(33, "h\"时\"mm\"分\"ss\"秒\"");
    for (int id : new int[] {34, 55}) {
      formats.put(id, "AM/PMh\"时\"mm\"分\"");
    }
    for (int id : new int[] {35, 56}) {
      formats.put(id, "AM/PMh\"时\"mm\"分\"ss\"秒\"");
    }
    return formats;
  }

  /// Takes a format of the workbook's own in.
  void add(int id, String format) {
    own.put(id, format);
  }

  /// Whether the workbook has a format of its own under the number.
  boolean knows(int id) {
    return own.containsKey(id);
  }

  /// The number as shown.
  ///
  /// @param id of its format
  /// @param from1904 whether the workbook counts its days from 1904
  String text(double number, int id, boolean from1904) {
    String format = own.get(id);
    if (format == null) {
      format =
          CHINESE.getOrDefault(
              id, id < 50 && id >= 0 ? BuiltinFormats.getBuiltinFormat(id) : GENERAL);
    }
    return text(number, id, format, from1904);
  }

  /// The number as shown in a format.
  String text(double number, int id, String format, boolean from1904) {
    if (format == null || format.equalsIgnoreCase(GENERAL) || format.equals("@")) {
      return general(number);
    }
    if (HIDING.matcher(format).matches()) {
      return general(number);
    }
    if (number == 0 && NO_ZERO.matcher(format).matches()) {
      return "";
    }
    String scaled = scaled(number, format);
    if (scaled != null) {
      return scaled;
    }
    try {
      String read = DateUtil.isADateFormat(id, format) ? unquoted(format) : format;
      return formatter.formatRawCellContents(number, id, read, from1904).strip();
    } catch (RuntimeException e) {
      return general(number);
    }
  }

  /// The number in a format that scales it, which POI does not do by a point that is drawn; null in another format.
  private String scaled(double number, String format) {
    List<Optional<ScaledFormat>> parts = scaled.computeIfAbsent(format, CellFormats::parts);
    int part = number < 0 && parts.size() > 1 ? 1 : number == 0 && parts.size() > 2 ? 2 : 0;
    double shown = part == 1 ? -number : number;
    return Double.isFinite(number)
        ? parts.get(part).map(scale -> scale.text(shown)).orElse(null)
        : null;
  }

  /// By its parts, of which a condition chooses in a way that is left to POI: [>=10000]0!.0,"万";0.
  private static List<Optional<ScaledFormat>> parts(String format) {
    return CONDITION.matcher(format).find()
        ? List.of(Optional.empty())
        : Arrays.stream(PARTS.split(format, -1)).map(ScaledFormat::of).toList();
  }

  /// POI leaves the quotes around words in the formats of dates, and the strokes before signs.
  private static String unquoted(String format) {
    return WORD.matcher(format).replaceAll("$1$2");
  }

  /// Fifteen figures are what Excel keeps of a number: 8.4000000000000004 is 8.4.
  private String general(double number) {
    if (Math.abs(number) < LONGEST && number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    double size = Math.abs(number);
    if (Double.isFinite(number) && size >= 1e-9 && size < LONGEST) {
      return new BigDecimal(number)
          .round(new java.math.MathContext(15))
          .stripTrailingZeros()
          .toPlainString();
    }
    return formatter.formatRawCellContents(number, 0, GENERAL);
  }
}
