package jibian.ui.intake;

import java.util.Optional;
import jibian.model.Address;

/// Something the clerk should look at before accepting: a doubt, or a piece of the source that found no place.
///
/// @param left whether it found no place
/// @param text as it stands in the source
/// @param reason of the doubt
/// @param from where it stands in the source; empty where nowhere
/// @param address of what is doubtful in the text; of a piece without a place, what stands nearest before it
/// @param value what is doubtful, as it was read
record OpenPoint(
    boolean left,
    String text,
    String reason,
    String from,
    Optional<Address> address,
    String value) {}
