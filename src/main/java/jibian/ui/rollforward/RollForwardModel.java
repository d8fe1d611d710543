package jibian.ui.rollforward;

import module java.base;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.form.HeadField;
import jibian.model.Submission;
import jibian.rollforward.Choices;
import jibian.rollforward.Choices.Treatment;
import jibian.rollforward.Proposal;
import jibian.rollforward.Standing;
import jibian.rollforward.YearPlace;
import jibian.task.Latest;
import jibian.text.HalfWidth;
import jibian.text.Messages;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.FormChoice;
import jibian.ui.session.UnitYears;

/// What goes from a text into the next year, as the clerk chooses it. Nothing is kept before [#accept].
public final class RollForwardModel {
  private final Submission text;
  private final FormChoice choice;
  private final Services services;
  private final Consumer<Texts.Opened> enter;
  private final BackgroundStatus status;
  private final Latest<Integer, Looked> looking;
  private final StringProperty year = new SimpleStringProperty();
  private final StringProperty factor = new SimpleStringProperty("1.00");
  private final ObjectProperty<Treatment> amounts = new SimpleObjectProperty<>(Treatment.KEPT);
  private final ObjectProperty<Treatment> plan = new SimpleObjectProperty<>(Treatment.KEPT);
  private final ObjectProperty<Show> shown = new SimpleObjectProperty<>(Show.ALL);
  private Optional<Looked> looked = Optional.empty();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private List<RollLine> lines = List.of();
  private List<Texts.Entry> others = List.of();

  private final RollTicks ticks = new RollTicks();

  /// What was found for a year, and its lines.
  private record Looked(Proposal proposal, RollLines lines) {}

  public enum Show {
    ALL,
    /// Only the years that stay as they are.
    STAYING,
    /// What was reached in the old year.
    REACHED,
    PROJECTS
  }

  /// @param choice how the text is printed
  /// @param enter leads into the new text
  public RollForwardModel(
      Submission text, FormChoice choice, Services services, Consumer<Texts.Opened> enter) {
    this.text = text;
    this.choice = choice;
    this.services = services;
    this.enter = enter;
    this.status = new BackgroundStatus(services.background());
    this.looking = new Latest<>(services.background(), this::look, this::show);
    shown.subscribe((_, _) -> refresh());
    year.subscribe((_, _) -> to().ifPresent(looking::submit));
    OptionalInt from = Proposal.year(text);
    int today = LocalDate.now(services.background().clock()).getYear();
    year.set(Integer.toString(from.isPresent() ? from.getAsInt() + 1 : today));
    status.work(
        services.texts()::list,
        all -> {
          others = all;
          refresh();
        });
  }

  private Looked look(int to) {
    Proposal proposal = Proposal.of(text, choice.variant(), to);
    return new Looked(proposal, new RollLines(proposal, choice));
  }

  private void show(Looked now) {
    looked = Optional.of(now);
    ticks.ended(now.proposal().ended().keySet());
    refresh();
  }

  private void refresh() {
    lines = looked.map(this::lines).orElse(List.of());
    revision.set(revision.get() + 1);
  }

  private List<RollLine> lines(Looked now) {
    return switch (shown.get()) {
      case ALL -> now.lines().of(ticks::isTaken, _ -> true);
      case STAYING ->
          now.lines().of(place -> ticks.isTaken(place) && !ticks.changes(place), _ -> false);
      case REACHED ->
          now.lines()
              .of(
                  place -> ticks.isTaken(place) && place.standing() == Standing.REACHED,
                  _ -> false);
      case PROJECTS -> now.lines().of(_ -> false, _ -> true);
    };
  }

  /// The new year, as typed.
  public StringProperty yearProperty() {
    return year;
  }

  /// What amounts are multiplied by, as typed.
  public StringProperty factorProperty() {
    return factor;
  }

  /// What becomes of the amounts.
  public ObjectProperty<Treatment> amountsProperty() {
    return amounts;
  }

  /// What becomes of the schedules.
  public ObjectProperty<Treatment> planProperty() {
    return plan;
  }

  /// What the list can show of the text.
  List<Show> shows() {
    return Stream.of(Show.values())
        .filter(one -> one != Show.REACHED || Proposal.reached(text))
        .toList();
  }

  public ObjectProperty<Show> shownProperty() {
    return shown;
  }

  List<RollLine> lines() {
    return lines;
  }

  /// Another number whenever lines or ticks change.
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Whether the text is being looked through, and what went wrong.
  public BackgroundStatus status() {
    return status;
  }

  /// What the cell of a year is called.
  String name(YearPlace place) {
    return looked.map(now -> now.lines().name(place)).orElse("");
  }

  /// Whether the form has amounts of projects.
  public boolean hasAmounts() {
    return HeadField.of(choice.variant()).stream().anyMatch(HeadField::amount);
  }

  /// Whether the projects have schedules.
  public boolean hasPlans() {
    return HeadField.of(choice.variant()).stream()
        .anyMatch(head -> head.field().startsWith("plan."));
  }

  private List<YearPlace> places() {
    return looked.map(now -> now.proposal().places()).orElse(List.of());
  }

  private OptionalInt to() {
    String typed = HalfWidth.number(year.get());
    return typed.matches("(19|20)[0-9]{2}")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  /// What is carried over.
  RollTicks ticks() {
    return ticks;
  }

  /// Ticks a line, or takes its tick away.
  void toggle(RollLine line) {
    ticks.toggle(line);
    refresh();
  }

  /// Ticks everything in the list, or takes all ticks away.
  void tickAll(boolean now) {
    if (shown.get() == Show.PROJECTS) {
      ticks.tickProjects(text.projects(), now);
    } else {
      ticks.tick(lines.stream().flatMap(RollLine::year).toList(), now);
    }
    refresh();
  }

  void propose() {
    ticks.clear();
    refresh();
  }

  private List<YearPlace> codes() {
    return places().stream().filter(place -> place.standing() == Standing.CODE).toList();
  }

  /// Whether there are project codes of the year of the text.
  boolean hasCodes() {
    return !codes().isEmpty();
  }

  /// Whether all project codes get the new year.
  boolean renewsCodes() {
    return codes().stream().allMatch(ticks::changes);
  }

  /// Lets all project codes have the new year, or stay.
  void renewCodes(boolean now) {
    ticks.tick(codes(), now);
    refresh();
  }

  /// What hinders; empty where nothing does.
  public String problem() {
    if (to().isEmpty()) {
      return Messages.text("start.new.year.wrong");
    }
    if (Integer.toString(to().getAsInt()).equals(text.year())) {
      return Messages.text("roll.same", text.year());
    }
    return amounts.get() == Treatment.MULTIPLIED && factor().isEmpty()
        ? Messages.text("roll.factor.wrong")
        : "";
  }

  private Optional<BigDecimal> factor() {
    String typed = HalfWidth.number(factor.get());
    return typed.matches("[0-9]{1,4}(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(typed))
        : Optional.empty();
  }

  /// How much is carried over.
  public String summary() {
    long left = ticks.left(text.projects()).size();
    List<YearPlace> all =
        places().stream()
            .filter(place -> ticks.isTaken(place) && place.standing() != Standing.REACHED)
            .toList();
    long years = ticks.changing(all).size();
    return Messages.text(
        "roll.summary", text.projects().size() - left, left, years, all.size() - years);
  }

  /// That the unit has a text of the new year already; empty where it has none.
  public String there() {
    return others.stream()
        .filter(entry -> entry.year().equals(HalfWidth.number(year.get())))
        .filter(entry -> UnitYears.isOf(text.unit(), entry))
        .findFirst()
        .map(entry -> Messages.text("roll.there", entry.year()))
        .orElse("");
  }

  /// The old text and the new year.
  public String title() {
    return Messages.text("roll.from", DisplayNames.text(text));
  }

  /// Makes the new text and opens it. The old one stays as it is.
  public void accept() {
    OptionalInt to = to();
    Optional<Looked> now = looked.filter(one -> one.proposal().to() == to.orElse(0));
    if (!problem().isEmpty() || now.isEmpty() || status.busyProperty().get()) {
      return;
    }
    Proposal proposal = now.get().proposal();
    Choices choices = choices();
    status.work(() -> services.texts().add(proposal.with(choices)), enter);
  }

  private Choices choices() {
    return new Choices(
        ticks.changing(places()),
        ticks.left(text.projects()),
        amounts.get(),
        factor().orElse(BigDecimal.ONE),
        plan.get());
  }
}
