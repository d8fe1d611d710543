package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedLocationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OneDrive/文档",
        "OneDrive - 某局/绩编",
        "坚果云/绩编",
        "Nutstore",
        "Dropbox/a",
        "WPS云盘/绩编",
        "WPSDrive/123",
        "BaiduSyncdisk",
        "iCloudDrive"
      })
  void aFolderOfACloudServiceIsNamed(String path) throws IOException {
    Path cloud = Files.createDirectories(folder.resolve(path));
    assertThat(SharedLocation.doubtful(cloud))
        .hasValueSatisfying(
            location -> assertThat(location.message()).contains(location.service(), "同步"));
  }

  @Test
  void aMarkInAFolderAboveTellsToo() throws IOException {
    Files.createDirectory(folder.resolve(".stfolder"));
    Path inside = Files.createDirectories(folder.resolve("工作/绩编"));
    assertThat(SharedLocation.doubtful(inside)).map(SharedLocation::service).contains("Syncthing");
  }

  @Test
  void anOrdinaryFolderIsFine() throws IOException {
    Path ordinary = Files.createDirectories(folder.resolve("我的文档/绩编 数据"));
    assertThat(SharedLocation.doubtful(ordinary)).isEmpty();
  }
}
