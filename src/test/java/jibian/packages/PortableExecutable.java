package jibian.packages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program for Windows, as far as its headers and resources tell (Microsoft's "PE Format").
final class PortableExecutable {
  static final int ICON = 3;
  static final int ICON_GROUP = 14;
  static final int VERSION = 16;
  static final int MANIFEST = 24;

  private static final int RESOURCE_DIRECTORY = 2;
  private static final int DEEPER = 0x80000000;

  private final ByteBuffer file;
  private final int header;

  PortableExecutable(Path file) throws IOException {
    this.file = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    this.header = this.file.getInt(0x3c);
    if (this.file.getInt(header) != 0x4550) {
      throw new IOException("no PE file: " + file);
    }
  }

  /// 0x8664 for x64.
  int machine() {
    return Short.toUnsignedInt(file.getShort(header + 4));
  }

  /// 2 for a program of windows, 3 for one of the console.
  int subsystem() {
    return file.getShort(header + 24 + 68);
  }

  /// All resources of a type.
  List<byte[]> resources(int type) {
    int address = file.getInt(header + 24 + 112 + RESOURCE_DIRECTORY * 8);
    List<byte[]> found = new ArrayList<>();
    collect(offset(address), offset(address), type, found);
    return found;
  }

  /// Goes through one directory, and those it names.
  ///
  /// @param type the entry to go into; negative for all
  private void collect(int base, int directory, int type, List<byte[]> found) {
    int count = file.getShort(directory + 12) + file.getShort(directory + 14);
    for (int at = 0; at < count; at++) {
      int entry = directory + 16 + at * 8;
      int to = file.getInt(entry + 4);
      if (type >= 0 && file.getInt(entry) != type) {
        continue;
      }
      if ((to & DEEPER) != 0) {
        collect(base, base + (to & ~DEEPER), -1, found);
      } else {
        byte[] data = new byte[file.getInt(base + to + 4)];
        file.get(offset(file.getInt(base + to)), data);
        found.add(data);
      }
    }
  }

  /// Where in the file an address of the loaded program is.
  private int offset(int address) {
    int sections = file.getShort(header + 6);
    int table = header + 24 + file.getShort(header + 20);
    for (int at = 0; at < sections; at++) {
      int section = table + at * 40;
      int start = file.getInt(section + 12);
      if (address >= start && address < start + file.getInt(section + 16)) {
        return address - start + file.getInt(section + 20);
      }
    }
    throw new IllegalArgumentException("in no section: " + address);
  }
}
