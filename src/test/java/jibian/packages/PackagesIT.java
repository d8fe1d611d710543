package jibian.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What lies beside the packages.
class PackagesIT {
  @Test
  void everyPackageHasItsChecksum() throws Exception {
    Path sums = Packages.named("SHA256SUMS");
    List<String> lines = Files.readAllLines(sums);
    for (String line : lines) {
      String[] parts = line.split("  ");
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(Files.readAllBytes(sums.resolveSibling(parts[1])));
      assertThat(HexFormat.of().formatHex(sum)).isEqualTo(parts[0]);
    }
    try (Stream<Path> files = Files.list(sums.getParent())) {
      assertThat(files).hasSize(lines.size() + 1);
    }
  }

  @Test
  void theBillOfMaterialsNamesEveryJarWithItsLicence() throws Exception {
    String bill = Files.readString(Packages.named(".cdx.json"));
    try (Stream<Path> jars = Files.list(Path.of(System.getProperty("jibian.folder"), "lib"))) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*|\\.jar$", "");
        assertThat(bill).contains("\"name\" : \"" + name + "\"");
      }
    }
  }
}
