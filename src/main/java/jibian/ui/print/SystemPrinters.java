package jibian.ui.print;

import module java.base;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import jibian.text.Messages;
import jibian.ui.page.PageNodes;
import jibian.ui.page.TypesetPage;

/// The printers that the system knows, by JavaFX. Pages are A4 upright, at their own size.
public final class SystemPrinters implements Printers {
  /// What the JDK hands jobs to on Linux. Where it is not there, jobs are lost and nobody is told.
  private static final Path SPOOLER = Path.of("/usr/bin/lpr");

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    try {
      Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName).ifPresent(names::add);
      Printer.getAllPrinters().stream()
          .map(Printer::getName)
          .filter(name -> !names.contains(name))
          .forEach(names::add);
    } catch (RuntimeException e) {
      // A system without a print service says so in several ways; to the clerk it has no printer.
      System.getLogger(SystemPrinters.class.getName())
          .log(System.Logger.Level.WARNING, "printers cannot be listed", e);
    }
    return List.copyOf(names);
  }

  @Override
  public Printers.Job open(Order order, String title) throws PrintFault {
    if (System.getProperty("os.name").startsWith("Linux") && !Files.isExecutable(SPOOLER)) {
      throw new PrintFault(Messages.text("print.spooler"), null);
    }
    try {
      Printer printer =
          Printer.getAllPrinters().stream()
              .filter(one -> one.getName().equals(order.printer()))
              .findFirst()
              .orElseThrow(() -> gone(order, null));
      PrinterJob job = PrinterJob.createPrinterJob(printer);
      if (job == null) {
        throw gone(order, null);
      }
      PageLayout layout =
          printer.createPageLayout(
              Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
      job.getJobSettings().setJobName(title);
      job.getJobSettings().setPageLayout(layout);
      job.getJobSettings().setCopies(order.copies());
      if (order.twoSided()) {
        job.getJobSettings().setPrintSides(PrintSides.DUPLEX);
      }
      return new Running(job, layout, order);
    } catch (RuntimeException e) {
      throw gone(order, e);
    }
  }

  private static PrintFault gone(Order order, Throwable cause) {
    return new PrintFault(Messages.text("print.refused", order.printer()), cause);
  }

  private static final class Running implements Printers.Job {
    private final PrinterJob job;
    private final PageLayout layout;
    private final Order order;
    private boolean ended;

    Running(PrinterJob job, PageLayout layout, Order order) {
      this.job = job;
      this.layout = layout;
      this.order = order;
    }

    @Override
    public void page(TypesetPage page) throws PrintFault {
      if (!job.printPage(
          layout, PageNodes.of(page, -layout.getLeftMargin(), -layout.getTopMargin()))) {
        throw gone(order, null);
      }
    }

    @Override
    public void end() throws PrintFault {
      ended = job.endJob();
      if (!ended) {
        throw gone(order, null);
      }
    }

    @Override
    public void close() {
      if (!ended) {
        job.cancelJob();
      }
    }
  }
}
