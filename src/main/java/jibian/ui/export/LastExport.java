package jibian.ui.export;

import module java.base;

import jibian.form.StageForm;
import jibian.ui.port.Documents;
import jibian.ui.port.Settings;

/// What was chosen for the last export.
record LastExport(Settings settings) {
  private static final String FORMATS = "export-formats";
  private static final String FOLDER = "export-folder";
  private static final String SCOPE = "export-scope";
  private static final String WORDS = "export-words";
  private static final String PUBLIC = "export-public";
  private static final String STAGE = "export-stage";

  ExportScope scope() {
    return ExportScope.kept(text(SCOPE));
  }

  private String text(String name) {
    return settings.get(name).orElse("");
  }

  /// @param stages those that can be exported
  Optional<StageForm> stage(List<StageForm> stages) {
    String kept = text(STAGE);
    return stages.stream().filter(one -> one.id().equals(kept)).findFirst();
  }

  /// Word and Excel where nothing was chosen yet.
  Set<Documents.Format> formats() {
    List<String> kept = List.of(text(FORMATS).split(","));
    Set<Documents.Format> known =
        Arrays.stream(Documents.Format.values())
            .filter(format -> kept.contains(format.name()))
            .collect(Collectors.toSet());
    return known.isEmpty() ? EnumSet.of(Documents.Format.DOCX, Documents.Format.XLSX) : known;
  }

  boolean publicCopy() {
    return Boolean.parseBoolean(text(PUBLIC));
  }

  ReplacementWords words() {
    return ReplacementWords.of(text(WORDS));
  }

  Optional<String> folder() {
    return settings.get(FOLDER).filter(path -> !path.isBlank());
  }

  /// Remembers what is chosen now.
  void keep(ExportModel now) {
    settings.put(SCOPE, now.scopeProperty().get().name());
    settings.put(STAGE, now.stageProperty().get().map(StageForm::id).orElse(""));
    settings.put(
        FORMATS,
        now.formatsProperty().get().stream().map(Enum::name).collect(Collectors.joining(",")));
    settings.put(PUBLIC, Boolean.toString(now.publicCopyProperty().get()));
    settings.put(WORDS, now.wordsProperty().get().text());
    settings.put(FOLDER, now.folderProperty().get().strip());
  }
}
