package jibian.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// The window's thread, for tests: started once, asked and waited for without sleeping.
public final class Fx {
  private static final long PATIENCE = 20;

  private Fx() {}

  /// Starts the toolkit on the headless platform.
  public static synchronized void start() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
      Platform.setImplicitExit(false);
      get(started);
    } catch (IllegalStateException e) {
      // runs already
    }
  }

  /// Runs something on the window's thread and waits for its result.
  public static <T> T call(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(action.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    return get(result);
  }

  /// Runs something on the window's thread and waits for it.
  public static void run(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }

  /// Waits until the window's thread has seen a condition come true.
  public static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!call(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + PATIENCE + " s: " + what);
      }
      Thread.onSpinWait();
    }
  }

  /// Waits until the window has been laid out and drawn again.
  public static void pulse(Scene scene) {
    CompletableFuture<Void> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Runnable[] after = new Runnable[1];
          after[0] =
              () -> {
                scene.removePostLayoutPulseListener(after[0]);
                drawn.complete(null);
              };
          scene.addPostLayoutPulseListener(after[0]);
          Platform.requestNextPulse();
        });
    get(drawn);
  }

  /// Keeps a picture of a window in `target/pictures`.
  public static Path picture(Scene scene, String name) {
    pulse(scene);
    pulse(scene);
    WritableImage image = call(() -> scene.snapshot(null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            width,
            height,
            javafx.scene.image.PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Path file = Files.createDirectories(Path.of("target/pictures")).resolve(name + ".png");
      ImageIO.write(copy, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T get(CompletableFuture<T> result) {
    try {
      return result.get(PATIENCE * 2, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
