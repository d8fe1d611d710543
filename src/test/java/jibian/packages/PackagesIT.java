package jibian.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What lies beside the packages, and the terms in them.
class PackagesIT {
  @Test
  void everyPackageHasItsChecksum() throws Exception {
    Path sums = Packages.named("SHA256SUMS");
    List<String> lines = Files.readAllLines(sums);
    for (String line : lines) {
      String[] parts = line.split("  ", 2);
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
  void theBillOfMaterialsAndTheListOfLicencesNameEveryJar() throws Exception {
    String bill = Files.readString(Packages.named(".cdx.json"));
    Path home = Path.of(System.getProperty("jibian.folder"));
    List<String> licences = Files.readAllLines(home.resolve("licences/licences.txt"));
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      for (Path jar : jars.filter(file -> file.toString().matches(".*-[0-9.]+\\.jar")).toList()) {
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*|\\.jar$", "");
        assertThat(bill).contains("\"name\" : \"" + name + "\"");
        assertThat(licences).as(name).anyMatch(line -> line.matches(name + " [0-9.]+  .+"));
      }
    }
    assertThat(licences).contains("Noto Serif SC  OFL-1.1 (lib/font/OFL.txt)");
  }
}
