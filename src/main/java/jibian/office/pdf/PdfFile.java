package jibian.office.pdf;

import module java.base;

/// Writes the objects of a PDF file (ISO 32000-1) one after the other and, at the end, the table of where they are.
/// What was written is not held. The same objects give the same bytes.
final class PdfFile implements Closeable {
  private final OutputStream out;
  private final MessageDigest digest;
  private final Deflater deflater = new Deflater();
  private final byte[] buffer = new byte[1 << 14];
  private long[] places = new long[256];
  private int objects;
  private long written;

  PdfFile(OutputStream out) throws IOException {
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    write("%PDF-1.7\n%\u00E4\u00F6\u00FC\u00DF\n");
  }

  /// The number of an object that will be written later.
  int reserve() {
    objects++;
    if (objects == places.length) {
      places = Arrays.copyOf(places, objects * 2);
    }
    return objects;
  }

  /// Writes an object and returns its number.
  int add(String object) throws IOException {
    int number = reserve();
    put(number, object);
    return number;
  }

  /// Writes an object whose number was reserved.
  void put(int number, String object) throws IOException {
    places[number] = written;
    write(number + " 0 obj\n" + object + "\nendobj\n");
  }

  /// Writes a stream, deflated, and returns its number.
  ///
  /// @param entries further entries of its dictionary
  int stream(String entries, byte[] bytes) throws IOException {
    int number = reserve();
    places[number] = written;
    byte[] deflated = deflate(bytes);
    write(
        number
            + " 0 obj\n<</Length "
            + deflated.length
            + "/Filter/FlateDecode"
            + entries
            + ">>stream\n");
    write(deflated);
    write("\nendstream\nendobj\n");
    return number;
  }

  private byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    while (!deflater.finished()) {
      deflated.write(buffer, 0, deflater.deflate(buffer));
    }
    return deflated.toByteArray();
  }

  /// Ends the file; the stream stays open.
  ///
  /// @param root the catalogue's number
  /// @param information the number of the title's and author's dictionary
  void end(int root, int information) throws IOException {
    String id = HexFormat.of().formatHex(digest.digest());
    long table = written;
    StringBuilder text = new StringBuilder("xref\n0 " + (objects + 1) + "\n0000000000 65535 f \n");
    for (int number = 1; number <= objects; number++) {
      String place = Long.toString(places[number]);
      text.append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
    }
    text.append("trailer\n<</Size ").append(objects + 1);
    text.append("/Root ").append(root).append(" 0 R/Info ").append(information);
    text.append(" 0 R/ID[<").append(id).append("><").append(id).append(">]>>\nstartxref\n");
    write(text.append(table).append("\n%%EOF\n").toString());
    out.flush();
  }

  private void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    digest.update(bytes);
    written += bytes.length;
  }

  @Override
  public void close() {
    deflater.end();
  }

  /// A text string of any characters.
  static String text(String text) {
    HexFormat hex = HexFormat.of().withUpperCase();
    return "<FEFF" + hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  static String reference(int number) {
    return number + " 0 R";
  }
}
