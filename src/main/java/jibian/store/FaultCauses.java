package jibian.store;

import module java.base;

import java.sql.SQLException;
import jibian.store.StoreFault.Kind;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// What is behind a failure of the disk or the database.
final class FaultCauses {
  /// Less room than this after a failed write means that the disk is full.
  private static final long FULL = 1 << 20;

  private static final Pattern FULL_REASON =
      Pattern.compile("no space|not enough space|file too large|quota|disk.*full");

  private static final Set<Integer> CORRUPT =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.DESERIALIZATION_FAILED_1,
          ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
          ErrorCode.GENERAL_ERROR_1);

  /// What is wrong with a folder by a failure; the backups of a damaged file are looked up by the caller.
  static StoreFault of(Path folder, Throwable failure) {
    if (failure instanceof StoreException known) {
      return known.fault();
    }
    if (!Files.isDirectory(folder)) {
      return StoreFault.of(Kind.MISSING, folder);
    }
    if (isFull(folder, failure)) {
      return StoreFault.of(Kind.FULL, folder);
    }
    if (isInUse(failure)) {
      return StoreFault.of(Kind.IN_USE, folder);
    }
    if (isNewer(failure)) {
      return StoreFault.of(Kind.NEWER, folder);
    }
    if (!isWritable(folder)) {
      return StoreFault.of(Kind.READ_ONLY, folder);
    }
    if (isDamage(failure)) {
      return StoreFault.damaged(folder);
    }
    return new StoreFault(Kind.FAILED, folder, String.valueOf(failure.getMessage()));
  }

  private static List<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList();
  }

  private static boolean isFull(Path folder, Throwable failure) {
    if (causes(failure).stream()
        .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
        .anyMatch(reason -> FULL_REASON.matcher(reason).find())) {
      return true;
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < FULL;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isInUse(Throwable failure) {
    return causes(failure).stream()
        .anyMatch(
            cause ->
                isStore(cause, DataUtils.ERROR_FILE_LOCKED)
                    || isSql(cause, Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1)));
  }

  private static boolean isNewer(Throwable failure) {
    return causes(failure).stream()
        .anyMatch(
            cause ->
                isStore(cause, DataUtils.ERROR_UNSUPPORTED_FORMAT)
                    || isSql(cause, Set.of(ErrorCode.FILE_VERSION_ERROR_1)));
  }

  /// Whether the failure says that the file is not what was written.
  static boolean isDamage(Throwable failure) {
    return causes(failure).stream()
        .anyMatch(
            cause ->
                isStore(cause, DataUtils.ERROR_FILE_CORRUPT)
                    || isStore(cause, DataUtils.ERROR_CHUNK_NOT_FOUND)
                    || isStore(cause, DataUtils.ERROR_INTERNAL)
                    || isSql(cause, CORRUPT)
                    || isBrokenSeal(cause));
  }

  private static boolean isBrokenSeal(Throwable cause) {
    return cause instanceof SQLException sql && PartRows.SEAL_BROKEN.equals(sql.getSQLState());
  }

  private static boolean isSql(Throwable cause, Set<Integer> codes) {
    return cause instanceof SQLException sql && codes.contains(sql.getErrorCode());
  }

  private static boolean isStore(Throwable cause, int code) {
    return cause instanceof MVStoreException store && store.getErrorCode() == code;
  }

  /// Tries it, for rights that are listed say little on a network drive or under the superuser.
  static boolean isWritable(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".jibian", null));
      Path file = Archive.file(folder);
      return !Files.exists(file) || Files.isWritable(file);
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether trying again cannot help: the values themselves are refused.
  static boolean isOfValues(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("22") || state.startsWith("23") || state.startsWith("42");
  }
}
