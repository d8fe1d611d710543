package jibian.ui.print;

import java.util.List;
import jibian.ui.page.TypesetPage;

/// The printers of this machine. Calls may take seconds: not for the window's thread.
public interface Printers {

  /// Their names, the usual one first; empty where there is none.
  List<String> names();

  /// Begins to print.
  ///
  /// @param title what the queue calls it
  /// @throws PrintFault if the printer is not there or refuses
  Job open(Order order, String title) throws PrintFault;

  /// How to print.
  ///
  /// @param printer one of the names
  /// @param twoSided on both sides of the paper where the printer can
  record Order(String printer, int copies, boolean twoSided) {}

  /// Pages on their way to a printer.
  interface Job extends AutoCloseable {

    void page(TypesetPage page) throws PrintFault;

    /// Hands everything over to the system.
    void end() throws PrintFault;

    /// Takes back what was not handed over.
    @Override
    void close();
  }
}
