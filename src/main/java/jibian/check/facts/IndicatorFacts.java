package jibian.check.facts;

import module java.base;

import jibian.check.finding.Fix;
import jibian.check.finding.FixApplier;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.UnitSentence;
import jibian.check.language.WordList;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Target;
import jibian.model.ValueColumns;
import jibian.text.Messages;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// An indicator as the rules look at it: its texts in the shapes they compare, its value read, its meaning understood.
public final class IndicatorFacts {

  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final Pattern NUMBER = Pattern.compile("(?<=.)[" + NUMERALS + "]{1,2}$");

  /// The fields that say what the row means.
  private static final Set<String> READ = Set.of("level1", "level2", "level3");

  private final Id project;
  private final Indicator indicator;
  private final int place;
  private final Heading heading;
  private final String name;
  private final String description;
  private final String value;
  private final String nameKey;
  private final String descriptionKey;
  private final String valueKey;
  private final String tightValue;
  private final boolean unnamed;
  private final Target target;
  private final Direction sense;
  private final boolean rate;
  private final UnitSentence sentence;
  private final String printed;
  private final Optional<Quantity> quantity;
  private final Optional<Price> price;
  private final Optional<BigDecimal> money;

  IndicatorFacts(Id project, Indicator indicator, int place, ReviewContext terms) {
    this.project = project;
    this.indicator = indicator;
    this.place = place;
    printed = ValueColumns.whole(indicator);
    heading = Heading.of(text("level1"), text("level2"));
    name = RowTexts.bare(PlainShape.tight(text("level3")));
    description = PlainShape.fold(text("description"));
    value = PlainShape.fold(printed).strip();
    nameKey = PlainShape.key(text("level3"));
    descriptionKey = PlainShape.key(description);
    valueKey = PlainShape.key(value);
    tightValue = PlainShape.tight(value);
    unnamed = unnamed(nameKey, terms);
    target = Target.of(RowTexts.withoutHeading(value, terms));
    sense = direction(terms);
    rate = RowTexts.rate(name, terms);
    sentence = UnitSentence.of(name, target);
    quantity = Quantity.of(target);
    price = Price.of(this);
    money = readMoney();
  }

  /// The same row with another value, description, or a text from which nothing is read. What the name says is read
  /// already.
  private IndicatorFacts(IndicatorFacts row, Indicator indicator, ReviewContext terms) {
    project = row.project;
    this.indicator = indicator;
    printed = ValueColumns.whole(indicator);
    place = row.place;
    heading = row.heading;
    name = row.name;
    nameKey = row.nameKey;
    rate = row.rate;
    unnamed = row.unnamed;
    boolean told = text("description").equals(row.text("description"));
    description = told ? row.description : PlainShape.fold(text("description"));
    descriptionKey = told ? row.descriptionKey : PlainShape.key(description);
    sense = told ? row.sense : direction(terms);
    value = PlainShape.fold(printed).strip();
    boolean same = value.equals(row.value);
    valueKey = same ? row.valueKey : PlainShape.key(value);
    tightValue = same ? row.tightValue : PlainShape.tight(value);
    target = same ? row.target : Target.of(RowTexts.withoutHeading(value, terms));
    sentence = same ? row.sentence : UnitSentence.of(name, target);
    quantity = same ? row.quantity : Quantity.of(target);
    price = Price.of(this);
    money = readMoney();
  }

  /// A row that says the same as one that was read.
  IndicatorFacts(IndicatorFacts row, Id project, Indicator indicator, int place) {
    this.project = project;
    this.indicator = indicator;
    this.place = place;
    printed = row.printed;
    heading = row.heading;
    name = row.name;
    description = row.description;
    value = row.value;
    nameKey = row.nameKey;
    descriptionKey = row.descriptionKey;
    valueKey = row.valueKey;
    tightValue = row.tightValue;
    unnamed = row.unnamed;
    target = row.target;
    sense = row.sense;
    rate = row.rate;
    sentence = row.sentence;
    quantity = row.quantity;
    price = row.price;
    money = row.money;
  }

  /// The row with a cell written.
  public IndicatorFacts with(Fix.Cell cell, ReviewContext terms) {
    Indicator written = FixApplier.set(indicator, cell);
    return READ.contains(cell.address().field())
        ? new IndicatorFacts(project, written, place, terms)
        : new IndicatorFacts(this, written, terms);
  }

  /// Whether more of it is better, by its name, or else by its description.
  private Direction direction(ReviewContext terms) {
    Direction byName = Direction.of(name, heading, terms.lexicon());
    boolean told =
        byName != Direction.OPEN
            || terms.words(WordList.SHRINK).in(name)
            || terms.words(WordList.ACTION).in(name);
    return told ? byName : byDescription(terms);
  }

  /// What the description means, where it is itself the name of something measured.
  private Direction byDescription(ReviewContext terms) {
    String text = RowTexts.bare(PlainShape.tight(description));
    boolean names = text.length() <= 20 && Phrase.MEASURED.is(text);
    return names ? Direction.of(text, heading, terms.lexicon()) : Direction.OPEN;
  }

  public static boolean unnamed(String nameKey, ReviewContext terms) {
    if (nameKey.isEmpty()) {
      return true;
    }
    boolean numbered = NUMERALS.indexOf(nameKey.charAt(nameKey.length() - 1)) >= 0;
    return terms
        .words(WordList.PLACEHOLDER)
        .is(numbered ? NUMBER.matcher(nameKey).replaceFirst("") : nameKey);
  }

  /// A cell, or an empty text where the form has none; the value whole, also where the form has columns for its parts.
  public String text(String field) {
    return field.equals("value") ? printed : indicator.text(field);
  }

  /// Whether the form has such a cell.
  public boolean has(String field) {
    return indicator.has(field);
  }

  /// A cell of this row.
  public Address at(String field) {
    return new Address(indicator.id(), field);
  }

  /// This row.
  public Address address() {
    return Address.of(indicator.id());
  }

  public Id id() {
    return indicator.id();
  }

  public Id project() {
    return project;
  }

  public Indicator indicator() {
    return indicator;
  }

  /// Its position in the project, from 1.
  public int place() {
    return place;
  }

  public Heading heading() {
    return heading;
  }

  /// The name in plain shape, without blanks and without a unit in brackets.
  public String name() {
    return name;
  }

  /// The description in plain shape.
  public String description() {
    return description;
  }

  /// The value in plain shape.
  public String value() {
    return value;
  }

  public String nameKey() {
    return nameKey;
  }

  public String descriptionKey() {
    return descriptionKey;
  }

  public String valueKey() {
    return valueKey;
  }

  /// The value in plain shape without any blank.
  public String tightValue() {
    return tightValue;
  }

  /// Whether the row has no name worth the word.
  public boolean unnamed() {
    return unnamed;
  }

  /// The value, read; without the words of a heading that slipped in.
  public Target target() {
    return target;
  }

  /// The value as a quantity; empty where it is no number.
  public Optional<Quantity> quantity() {
    return quantity;
  }

  /// The price that the value is; empty where it is none.
  public Optional<Price> price() {
    return price;
  }

  /// The amount in 元 that the value is, followed by a sentence or not; empty where it is none, or a price.
  public Optional<BigDecimal> money() {
    return money;
  }

  private Optional<BigDecimal> readMoney() {
    boolean said = sentence.present();
    Optional<Unit> unit =
        (said ? sentence.unit() : target.unit()).filter(it -> it.family() == Unit.Family.MONEY);
    return unit.isEmpty()
            || sentence.differs()
            || (said && !sentence.agrees())
            || price.isPresent()
            || target.rest().startsWith("/")
            || !Price.per(this).isEmpty()
        ? Optional.empty()
        : target.number().map(number -> number.multiply(unit.get().factor()));
  }

  public Direction sense() {
    return sense;
  }

  /// Whether the name is that of a share: 率, 比例, 满意度, but not 频率, 效率.
  public boolean rate() {
    return rate;
  }

  /// What follows the number where it is a sentence.
  public UnitSentence sentence() {
    return sentence;
  }

  /// Whether the value is a number with a unit of a family.
  public boolean is(Unit.Family family) {
    return target.is(family);
  }

  /// The unit of the value: the known one after the number, or the one the sentence after it names.
  public Optional<Unit> unit() {
    return target.unit().isPresent() ? target.unit() : sentence.unit();
  }

  /// Whether the value is a share, with % or in the words of a sentence.
  public boolean share() {
    return unit().filter(Unit::share).isPresent();
  }

  /// The name as printed, for messages; the row's position where it has none.
  public String shown() {
    String printed = text("level3").strip();
    return printed.isEmpty() ? Messages.text("check.row", Integer.toString(place)) : printed;
  }
}
