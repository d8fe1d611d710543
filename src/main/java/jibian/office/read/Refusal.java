package jibian.office.read;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.XmlPull;
import jibian.text.Messages;
import jibian.text.UnusableException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.RecordFormatException;

/// Why a file is not read, and what to save it as.
final class Refusal {
  /// For a kind of file that nobody reads.
  static UnusableException of(FileKind kind, String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (kind == FileKind.TEXT || kind == FileKind.UNKNOWN) {
      switch (ending) {
        case "wps", "wpt" -> {
          return new UnusableException(Messages.text("read.wps", name));
        }
        case "et", "ett" -> {
          return new UnusableException(Messages.text("read.et", name));
        }
        case "ofd" -> {
          return new UnusableException(Messages.text("read.ofd", name));
        }
        default -> {}
      }
    }
    return new UnusableException(
        switch (kind) {
          case RTF -> Messages.text("read.rtf", name);
          case IMAGE -> Messages.text("read.image", name);
          case ARCHIVE -> Messages.text("read.archive", name);
          case OLD_WORD -> Messages.text("read.oldWord", name);
          case OLD_EXCEL -> Messages.text("read.oldExcel", name);
          case TEXT -> Messages.text("read.text", name);
          case EMPTY -> Messages.text("read.empty", name);
          case PDF -> Messages.text("read.pdf", name);
          default -> Messages.text("read.unknown", name);
        });
  }

  /// For a zip file that is no Word or Excel file.
  static UnusableException zip(Set<String> parts, String name) {
    if (parts.contains("ofd.xml")) {
      return new UnusableException(Messages.text("read.ofd", name));
    }
    if (parts.contains("mimetype") && parts.contains("content.xml")) {
      return new UnusableException(Messages.text("read.odf", name));
    }
    return new UnusableException(
        parts.contains("[content_types].xml")
            ? Messages.text("read.broken", name)
            : Messages.text("read.archive", name));
  }

  /// For a compound file that is no Word or Excel file of 97 or later.
  static UnusableException compound(DirectoryNode root, String name) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      return new UnusableException(Messages.text("read.encrypted", name));
    }
    if (root.hasEntryCaseInsensitive("Book")) {
      return of(FileKind.OLD_EXCEL, name);
    }
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      return new UnusableException(Messages.text("read.slides", name));
    }
    return of(FileKind.UNKNOWN, name);
  }

  /// For what went wrong while a file was read.
  static UnusableException because(Throwable e, String name) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (cause instanceof PackageParts.TooLargeException
          || (cause instanceof RecordFormatException && said.contains("length"))) {
        return new UnusableException(Messages.text("read.limits", name), e);
      }
      if (said.contains("Zip bomb")) {
        return new UnusableException(Messages.text("read.bomb", name), e);
      }
      if (cause instanceof XmlPull.UnsafeXmlException) {
        return new UnusableException(Messages.text("read.unsafe", name), e);
      }
      if (cause instanceof EncryptedDocumentException) {
        return new UnusableException(Messages.text("read.encrypted", name), e);
      }
      if (cause instanceof OldFileFormatException) {
        FileKind kind =
            cause instanceof OldExcelFormatException ? FileKind.OLD_EXCEL : FileKind.OLD_WORD;
        return of(kind, name);
      }
      if (cause instanceof AccessDeniedException) {
        return new UnusableException(Messages.text("read.denied", name), e);
      }
    }
    return new UnusableException(Messages.text("read.broken", name), e);
  }
}
