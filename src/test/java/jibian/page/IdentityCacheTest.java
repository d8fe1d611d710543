package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityCacheTest {
  private final IdentityCache<Object, String> cache = new IdentityCache<>();

  @Test
  void theSameObjectHasTheSamePiece() {
    Object page = List.of("a");
    assertThat(cache.get(page, _ -> "first")).isEqualTo("first");
    assertThat(cache.get(page, _ -> "second")).isEqualTo("first");
  }

  @Test
  void anEqualObjectHasAPieceOfItsOwn() {
    assertThat(cache.get(new Page("a"), _ -> "first")).isEqualTo("first");
    assertThat(cache.get(new Page("a"), _ -> "second")).isEqualTo("second");
  }

  @Test
  void afterClearingEverythingIsMadeAnew() {
    Object page = List.of("a");
    cache.get(page, _ -> "first");
    cache.clear();
    assertThat(cache.get(page, _ -> "second")).isEqualTo("second");
  }

  @Test
  void piecesOfObjectsThatAreGoneAreLetGo() throws InterruptedException {
    Object kept = new Object();
    cache.get(kept, _ -> "kept");
    for (int i = 0; i < 1000; i++) {
      cache.get(new Object(), _ -> "dropped");
    }
    for (int i = 0; i < 100 && cache.size() > 1; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(cache.size()).isEqualTo(1);
    assertThat(cache.get(kept, _ -> "made anew")).isEqualTo("kept");
  }

  private record Page(String title) {}
}
