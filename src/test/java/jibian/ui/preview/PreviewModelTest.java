package jibian.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import jibian.app.ScreenFonts;
import jibian.edit.CellEdits;
import jibian.form.Form;
import jibian.form.Layout;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.page.TypesetPage;
import jibian.ui.port.PageFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PreviewModelTest {
  private static final PageFonts FONTS = new ScreenFonts(Fonts.ofSystem());

  private final Submission text = Fakes.text("zunhua-2022");
  private final Form form = form();
  private final Fakes.Kept settings = new Fakes.Kept();
  private final PreviewModel model = new PreviewModel(FONTS, settings, Fakes.DIRECT);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private Form form() {
    try {
      return Fakes.forms().formOf(text);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private PageLocation revealed(Address address) {
    model.reveal(address);
    return model.locationProperty().get().orElseThrow();
  }

  @Test
  void onlyThePagesInSightAreMade() {
    model.show(text, form);
    model.want(3, 4);
    assertThat(model.typesetPagesProperty().get()).containsOnlyKeys(3, 4);
    assertThat(model.shapeProperty().get().pages()).isGreaterThan(text.projects().size());
  }

  @Test
  void pagesBeyondTheEndAreNotMissed() {
    model.show(text, form);
    int pages = model.shapeProperty().get().pages();
    model.want(pages, pages + 3);
    assertThat(model.typesetPagesProperty().get()).containsOnlyKeys(pages);
  }

  @Test
  void aCellIsFoundAndAClickOnItLeadsBack() {
    model.show(text, form);
    for (Project project : text.projects()) {
      Indicator row = project.indicators().getLast();
      Address address = new Address(row.id(), "value");
      PageLocation location = revealed(address);
      model.want(location.page(), location.page());
      TypesetPage.Area area = location.area();
      double x = area.x() + area.width() / 2;
      double y = area.y() + area.height() / 2;
      assertThat(model.at(location.page(), x, y)).contains(address);
    }
  }

  @Test
  void aPartOfAFieldIsFoundInTheCellOfTheField() {
    model.show(text, form);
    Project project = text.projects().get(1);
    assertThat(revealed(new Address(project.id(), "goals.2")))
        .isEqualTo(revealed(new Address(project.id(), "goals")));
    assertThat(revealed(new Address(project.id(), "plan")))
        .isEqualTo(revealed(new Address(project.id(), "plan.3")));
  }

  @Test
  void aLevelThatIsPrintedOnceIsFoundInTheRow() {
    model.show(text, form);
    Indicator second = text.projects().getFirst().indicators().get(1);
    assertThat(revealed(new Address(second.id(), "level1")).area().origin().owner())
        .isEqualTo(second.id().value());
  }

  @Test
  void aParagraphOfTheNarrativeIsFound() {
    model.show(text, form);
    var section =
        text.narrative().stream().filter(one -> one.has("goal")).findFirst().orElseThrow();
    assertThat(revealed(new Address(section.id(), "goal")).area().origin().field())
        .isEqualTo("goal");
  }

  @Test
  void whatDidNotChangeStaysTheSameObject() {
    model.show(text, form);
    PageLocation location = revealed(Address.of(text.projects().get(2).id()));
    model.want(location.page() - 1, location.page());
    Map<Integer, TypesetPage> before = model.typesetPagesProperty().get();
    Address cell = new Address(text.projects().get(2).id(), "budget");
    model.show(CellEdits.set(text, Map.of(cell, "123.45")), form);
    Map<Integer, TypesetPage> after = model.typesetPagesProperty().get();
    assertThat(after.get(location.page() - 1)).isSameAs(before.get(location.page() - 1));
    assertThat(after.get(location.page())).isNotEqualTo(before.get(location.page()));
  }

  @Test
  void ofStatesThatFollowFastOnlyTheNewestIsMade() {
    Deque<Runnable> work = new ArrayDeque<>();
    Executor later = work::add;
    PreviewModel slow = new PreviewModel(FONTS, settings, Fakes.DIRECT.on(later));
    List<Integer> made = new ArrayList<>();
    slow.shapeProperty().subscribe((_, shape) -> made.add(shape.pages()));
    slow.show(text, form);
    slow.show(text.withProjects(text.projects().subList(0, 5)), form);
    slow.show(text.withProjects(List.of()).withNarrative(List.of()), form);
    while (!work.isEmpty()) {
      work.poll().run();
    }
    assertThat(made).hasSize(1);
  }

  @Test
  void aPlaceThatWasAskedForIsNotLostWhenTheTextChanges() {
    Deque<Runnable> work = new ArrayDeque<>();
    Executor later = work::add;
    PreviewModel slow = new PreviewModel(FONTS, settings, Fakes.DIRECT.on(later));
    slow.show(text, form);
    slow.reveal(new Address(text.projects().get(4).id(), "purpose"));
    slow.show(text.withProjects(text.projects().subList(0, 6)), form);
    while (!work.isEmpty()) {
      work.poll().run();
    }
    assertThat(slow.locationProperty().get().orElseThrow().area().origin().field())
        .isEqualTo("purpose");
  }

  @Test
  void theZoomIsRemembered() {
    model.zoomProperty().set(new Zoom.Percent(150));
    PreviewModel next = new PreviewModel(FONTS, settings, Fakes.DIRECT);
    assertThat(next.zoomProperty().get()).isEqualTo(new Zoom.Percent(150));
  }

  /// Fonts that say what is missing, and how often they were asked.
  private static PageFonts fonts(List<PageFonts.Missing> missing, List<Object> asked) {
    return (PageFonts)
        Proxy.newProxyInstance(
            PageFonts.class.getClassLoader(),
            new Class<?>[] {PageFonts.class},
            (_, method, arguments) -> {
              if (method.getName().equals("missing")) {
                asked.add(arguments[0]);
                return missing;
              }
              return method.invoke(FONTS, arguments);
            });
  }

  @Test
  void missingFontsAreLookedForOnceInAForm() throws UnusableException {
    List<Object> asked = new ArrayList<>();
    List<PageFonts.Missing> missing = List.of(new PageFonts.Missing("方正小标宋", "宋体"));
    PreviewModel shown = new PreviewModel(fonts(missing, asked), settings, Fakes.DIRECT);
    assertThat(shown.missingProperty().get()).isEmpty();
    shown.show(text, form);
    assertThat(shown.missingProperty().get()).isEqualTo(missing);
    shown.show(text.with("year", "2023"), form);
    assertThat(asked).as("the form is the same").hasSize(1);
    shown.show(text, Fakes.forms().form("ministry"));
    assertThat(asked).hasSize(2);
  }

  @Test
  void pagesAreMadeAgainOnlyWhereOthersComeIntoSight() {
    Deque<Runnable> work = new ArrayDeque<>();
    PreviewModel slow = new PreviewModel(FONTS, settings, Fakes.DIRECT.on(work::add));
    slow.want(1, 3);
    assertThat(work).as("nothing is shown yet").isEmpty();
    slow.show(text, form);
    drain(work);
    assertThat(slow.typesetPagesProperty().get()).containsOnlyKeys(1, 2, 3);
    slow.want(1, 3);
    assertThat(work).as("the same pages").isEmpty();
    slow.want(1, 2);
    assertThat(work).isNotEmpty();
    drain(work);
    slow.want(2, 2);
    drain(work);
    assertThat(slow.typesetPagesProperty().get()).containsOnlyKeys(2);
  }

  private static void drain(Deque<Runnable> work) {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  /// Who asks for the place he was led to before has scrolled away from it.
  @Test
  void thePlaceThatWasLedToBeforeIsLedToAgain() {
    model.show(text, form);
    List<PageLocation> led = new ArrayList<>();
    model.locationProperty().subscribe((_, now) -> now.ifPresent(led::add));
    Address place = new Address(text.projects().get(3).id(), "purpose");
    model.reveal(place);
    model.reveal(place);
    assertThat(led).hasSize(2);
    model.show(text.with("year", "2023"), form);
    assertThat(led).as("an edit leads nowhere").hasSize(2);
  }

  @Test
  void pagesOfSomethingElseAreShownToo() {
    model.show(text, form);
    int whole = model.shapeProperty().get().pages();
    model.show(new Layout(form).whole(text.withProjects(text.projects().subList(0, 1))));
    assertThat(model.shapeProperty().get().pages()).isBetween(1, whole - 1);
    assertThat(model.at(99, 1, 1)).as("a page that is not there").isEmpty();
    assertThat(model.tintsProperty().get()).isSameAs(CellTints.NONE);
  }

  @Test
  void anEmptyTextHasNoPages() {
    model.show(
        new Submission(text.fields().without("cover"), List.of(), List.of(), List.of()), form);
    assertThat(model.typesetPagesProperty().get()).hasSameSizeAs(pagesOf(model));
  }

  private static List<Integer> pagesOf(PreviewModel model) {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= model.shapeProperty().get().pages(); page++) {
      pages.add(page);
    }
    return pages;
  }
}
