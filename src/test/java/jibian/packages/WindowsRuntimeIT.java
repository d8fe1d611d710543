package jibian.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The runtime that is put into the folder for Windows, out of a made-up JDK: there is no real one to be had here.
class WindowsRuntimeIT {
  private static final List<String> WANTED =
      List.of(
          "bin/java.dll",
          "bin/java.exe",
          "bin/javaw.exe",
          "bin/server/jvm.dll",
          "conf/net.properties",
          "legal/java.base/LICENSE",
          "lib/modules",
          "release");
  private static final List<String> UNWANTED =
      List.of("bin/jshell.exe", "include/jni.h", "lib/ct.sym", "lib/jvm.lib", "lib/src.zip");

  @TempDir Path folder;

  @Test
  void aZipWithoutSingleModulesGivesWhatARuntimeNeedsOfIt() throws Exception {
    Path runtime = folder.resolve("runtime");
    assertThat(
            made(jdk(Stream.concat(WANTED.stream(), UNWANTED.stream()).toList()), runtime).status())
        .isZero();
    try (Stream<Path> files = Files.walk(runtime)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> runtime.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(WANTED);
    }
  }

  @Test
  void aJdkOfAnotherSystemIsRefused() throws Exception {
    Packages.Ended ended = made(jdk(List.of("bin/java", "lib/modules")), folder.resolve("runtime"));
    assertThat(ended.status()).isNotZero();
    assertThat(ended.out()).contains("no JDK for Windows");
    assertThat(folder.resolve("runtime")).doesNotExist();
  }

  private Path jdk(List<String> files) throws IOException {
    Path zip = folder.resolve("jdk.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String file : files) {
        entries.putNextEntry(new ZipEntry("jdk-25.0.3+9/" + file));
        entries.write(file.getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private Packages.Ended made(Path jdk, Path runtime) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script = Path.of("packaging/WindowsRuntime.java").toAbsolutePath().toString();
    return Packages.run(
        folder, Map.of(), List.of(java, script, jdk.toString(), "java.base", runtime.toString()));
  }
}
