package jibian.json;

import jibian.text.Tree;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The one mapper: it knows [Tree] by a module, and records by their components, in the order they are declared in.
final class Mapper {
  /// How deep a file may be nested, so that nothing that walks the tree runs out of stack. Exchange files and
  /// declarations of forms have about ten levels.
  static final int DEEPEST_FILE = 200;

  /// How deep a row may be nested: it wraps what was read from a file, and earlier versions took files of 500 levels.
  private static final int DEEPEST = 520;

  static final JsonMapper JSON =
      JsonMapper.builder(factory())
          .addModule(
              new SimpleModule()
                  .addSerializer(Tree.class, new TreeSerializer())
                  .addDeserializer(Tree.class, new TreeDeserializer()))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
        .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
  }
}
