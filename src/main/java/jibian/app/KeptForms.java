package jibian.app;

import module java.base;

import jibian.office.AtomicFiles;

/// The folder of the unit's own forms, and copies in it of forms that lie beside the files texts came from: when one of
/// those is saved while the window is open, its copy follows, unless that was changed itself.
final class KeptForms {
  private final Path folder;

  /// What the file beside held when it was last looked at, of those whose copy holds the same.
  private final Map<Path, byte[]> copied = new ConcurrentHashMap<>();

  KeptForms(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /// Copies forms, but for those whose name there is in the folder.
  void keep(List<Path> forms) throws IOException {
    Files.createDirectories(folder);
    for (Path form : forms) {
      byte[] content = Files.readAllBytes(form);
      if (!Files.exists(copy(form))) {
        AtomicFiles.write(copy(form), out -> out.write(content));
      }
      if (Arrays.equals(Files.readAllBytes(copy(form)), content)) {
        copied.put(form, content);
      }
    }
  }

  /// Looks once whether one of the files was saved.
  void look() {
    for (Map.Entry<Path, byte[]> one : copied.entrySet()) {
      try {
        follow(one);
      } catch (IOException e) {
        // It is being saved, or was taken away: it is looked at again in a second.
      }
    }
  }

  private void follow(Map.Entry<Path, byte[]> one) throws IOException {
    byte[] content = Files.readAllBytes(one.getKey());
    Path copy = copy(one.getKey());
    if (Arrays.equals(content, one.getValue())) {
      return;
    }
    if (Arrays.equals(Files.readAllBytes(copy), one.getValue())) {
      AtomicFiles.write(copy, out -> out.write(content));
      one.setValue(content);
    } else {
      copied.remove(one.getKey());
    }
  }

  private Path copy(Path form) {
    return folder.resolve(form.getFileName());
  }
}
