package jibian.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
    return parse(
        Stream.of(folders)
            .filter(Files::isDirectory)
            .flatMap(Source::files)
            .map(Source::text)
            .toList());
  }

  static Source of(Path file) {
    return parse(List.of(text(file))).getFirst();
  }

  static Source parse(Path file, String text) {
    return parse(List.of(new InMemory(file, text))).getFirst();
  }

  /// Parses without looking at what the names mean; all at once, as each call of the compiler opens the whole platform.
  private static List<Source> parse(List<InMemory> texts) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(new StringWriter(), null, null, null, null, texts);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    try {
      List<Source> sources = new ArrayList<>();
      Iterator<InMemory> text = texts.iterator();
      for (CompilationUnitTree tree : task.parse()) {
        InMemory parsed = text.next();
        sources.add(new Source(parsed.file, parsed.text, tree, positions));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InMemory text(Path file) {
    try {
      return new InMemory(file, Files.readString(file));
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
    private final Path file;
    private final String text;

    InMemory(Path file, String text) {
      super(file.toAbsolutePath().toUri(), JavaFileObject.Kind.SOURCE);
      this.file = file;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
