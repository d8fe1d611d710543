package jibian.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One parsed source file, as the gates look at it.
record Source(Path file, String text, CompilationUnitTree tree, SourcePositions positions) {

  static final Path MAIN = Path.of("src/main/java");

  /// Everything under the folders that is Java.
  static List<Source> under(Path... folders) {
    return Stream.of(folders)
        .filter(Files::isDirectory)
        .flatMap(Source::files)
        .map(Source::of)
        .toList();
  }

  static Source of(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Parses without looking at what the names mean.
  static Source parse(Path file, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(), null, null, null, null, List.of(new InMemory(file, text)));
    try {
      CompilationUnitTree tree = task.parse().iterator().next();
      return new Source(file, text, tree, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int firstLine(Tree part) {
    return line(positions.getStartPosition(tree, part));
  }

  int lastLine(Tree part) {
    return line(positions.getEndPosition(tree, part));
  }

  String place(Tree part) {
    return file + ":" + firstLine(part);
  }

  private int line(long position) {
    return (int) tree.getLineMap().getLineNumber(position);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(Path file, String text) {
      super(URI.create("string:///" + file.getFileName()), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
