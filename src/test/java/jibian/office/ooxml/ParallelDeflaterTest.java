package jibian.office.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelDeflaterTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheItems() throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(3);
        ParallelDeflater parallel = new ParallelDeflater(threads)) {
      List<Integer> taken = new ArrayList<>();
      parallel.each(ITEMS, (item, _) -> item, taken::add);
      assertThat(taken).isEqualTo(ITEMS);
    }
  }

  @Test
  void everyPieceBeginsWithAnEmptyBuffer() throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        ParallelDeflater parallel = new ParallelDeflater(threads)) {
      List<Integer> sizes = new ArrayList<>();
      parallel.each(ITEMS, ParallelDeflaterTest::leaveARest, sizes::add);
      assertThat(sizes).containsOnly(0);
    }
  }

  @Test
  void itWorksOnTheOnlyThreadOfItsExecutor() throws Exception {
    try (ExecutorService one = Executors.newSingleThreadExecutor()) {
      List<Integer> taken = new ArrayList<>();
      one.submit(
              () -> {
                try (ParallelDeflater parallel = new ParallelDeflater(one)) {
                  parallel.each(ITEMS, (item, _) -> item, taken::add);
                }
                return null;
              })
          .get();
      assertThat(taken).isEqualTo(ITEMS);
    }
  }

  @Test
  void onlyAFewPiecesAreBegunBeforeTheFirstIsTaken() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    int[] most = {0};
    int[] taken = {0};
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        ParallelDeflater parallel = new ParallelDeflater(threads)) {
      parallel.each(
          ITEMS,
          (_, _) -> begun.incrementAndGet(),
          _ -> most[0] = Math.max(most[0], begun.get() - taken[0]++));
    }
    assertThat(most[0]).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void aFailureOfTheWorkOrOfTheSinkReachesTheCaller() {
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        ParallelDeflater parallel = new ParallelDeflater(threads)) {
      assertThatThrownBy(() -> parallel.each(ITEMS, ParallelDeflaterTest::failAtSeven, _ -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("seven");
      assertThatThrownBy(
              () -> parallel.each(ITEMS, (item, _) -> item, ParallelDeflaterTest::diskIsFull))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  private static int leaveARest(Integer item, XmlDeflater deflater) {
    int before = deflater.xml().size() + deflater.xml().replaced();
    deflater.xml().text("\u0000").number(item);
    return before;
  }

  private static int failAtSeven(Integer item, XmlDeflater deflater) {
    if (item == 7) {
      throw new IllegalStateException("seven");
    }
    return deflater.xml().size();
  }

  private static void diskIsFull(int item) throws IOException {
    throw new IOException("disk full");
  }
}
