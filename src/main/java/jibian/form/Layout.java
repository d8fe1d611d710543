package jibian.form;

import module java.base;

import jibian.model.Project;
import jibian.model.Submission;
import jibian.page.Block;
import jibian.page.Chapter;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.text.Messages;

/// Makes the pages of a text after its form. One layout serves one form; it keeps the fragments of projects that did
/// not change between two calls, so that whoever writes or counts them can keep its work too. Not for use by several
/// threads at once.
public final class Layout {
  private static final Set<String> COVER = Set.of("title", "preparedBy", "reviewedBy");

  private final Form form;
  private IdentityHashMap<Project, Fragment> kept = new IdentityHashMap<>();
  private IdentityHashMap<Project, ContentsName> names = new IdentityHashMap<>();
  private Object keptFor = "";
  private ProjectListLayout list;
  private List<ContentsList.Entry> listed = List.of();
  private Fragment contents;

  public Layout(Form form) {
    this.form = form;
  }

  /// The whole text: cover, contents, narrative with the projects in their place, supplements. Tables without a cover
  /// or narrative have no contents list unless the text says so.
  public Document whole(Submission submission) {
    Function<String, Optional<String>> fields = fields(submission);
    List<Fragment> projects = projects(submission, fields);
    List<ContentsName> names = names(submission, fields);
    NarrativeLayout body = new NarrativeLayout(form, submission, projects, names, fields);
    List<Fragment> fragments = body.fragments();
    List<Chapter> chapters = new ArrayList<>();
    List<Fragment> front = new ArrayList<>();
    cover(fields, front);
    boolean tablesAlone = front.isEmpty() && submission.narrative().isEmpty();
    boolean usual = form.words().contents() && !tablesAlone;
    if (submission.contents().orElse(usual) && !body.entries().isEmpty()) {
      front.add(contents(body.entries()));
    }
    if (!front.isEmpty()) {
      chapters.add(new Chapter(false, front));
    }
    if (!fragments.isEmpty()) {
      chapters.add(new Chapter(true, fragments));
    }
    return document(fields, chapters);
  }

  /// Some projects alone, each on a page of its own, or in the table that lists them.
  ///
  /// @param positions in the text, from 0
  public Document selected(Submission submission, List<Integer> positions) {
    Function<String, Optional<String>> fields = fields(submission);
    List<Project> all = submission.projects();
    Submission some =
        submission.withOverall(List.of()).withProjects(positions.stream().map(all::get).toList());
    List<Fragment> chosen = projects(some, fields);
    return document(fields, List.of(new Chapter(true, chosen)));
  }

  private Document document(Function<String, Optional<String>> fields, List<Chapter> chapters) {
    Optional<String> title = fields.apply("title");
    String unit = fields.apply("unit.name").orElse("");
    return new Document(
        title.orElseGet(
            () -> Messages.text("document.title", unit, fields.apply("year").orElse(""))),
        fields.apply("preparedBy").orElse(unit),
        form.setup(),
        title.map(text -> CoverTitle.fit(form.styles(), form.setup(), text)).orElse(form.styles()),
        form.footer(),
        form.money().label(),
        chapters);
  }

  private void cover(Function<String, Optional<String>> fields, List<Fragment> front) {
    List<Paragraph> lines = new ArrayList<>();
    for (Form.CoverLine line : form.cover()) {
      if (Template.complete(line.template(), fields)) {
        lines.add(Paragraph.of(line.role(), Template.fill(line.template(), fields), null));
      }
    }
    if (!lines.isEmpty()) {
      front.add(
          new Fragment(
              Fragment.Kind.COVER, Messages.text("document.cover"), "", List.copyOf(lines)));
    }
  }

  /// The contents list, the same object as long as its lines are the same.
  private Fragment contents(List<ContentsList.Entry> entries) {
    if (!entries.equals(listed)) {
      String title = form.words().contentsTitle();
      Paragraph above = Paragraph.of(Role.CONTENTS_TITLE, title, null).onNewPage();
      List<Block> blocks = List.of(above, new ContentsList(entries));
      contents = new Fragment(Fragment.Kind.CONTENTS, title, "", blocks);
      listed = entries;
    }
    return contents;
  }

  /// The fragments of all projects; those of projects that are the same object as last time are the same too.
  private List<Fragment> projects(
      Submission submission, Function<String, Optional<String>> fields) {
    Variant variant = form.variantOf(submission);
    keepFor(List.of(variant.id(), submission.year(), submission.fields().fields("unit")));
    IdentityHashMap<Project, Fragment> now = new IdentityHashMap<>();
    List<Fragment> fragments = new ArrayList<>();
    boolean listed = variant.list().isPresent();
    for (Project project : form.tables(listed ? submission.withProjects(List.of()) : submission)) {
      Fragment fragment = kept.get(project);
      if (fragment == null) {
        Variant own = form.variantOf(submission, project);
        fragment = new ProjectPageLayout(form, own, fields).fragment(project);
      }
      now.put(project, fragment);
      fragments.add(fragment);
    }
    kept = now;
    if (listed && !submission.projects().isEmpty()) {
      list = list == null ? new ProjectListLayout(variant, fields) : list;
      fragments.add(list.fragment(form, submission.projects()));
    }
    return fragments;
  }

  /// What projects are called in the contents list, kept in the same way.
  private List<ContentsName> names(
      Submission submission, Function<String, Optional<String>> fields) {
    IdentityHashMap<Project, ContentsName> now = new IdentityHashMap<>();
    List<ContentsName> all = new ArrayList<>();
    for (Project project : form.tables(submission)) {
      ContentsName name = names.get(project);
      name = name == null ? ContentsName.of(form, project, fields) : name;
      now.put(project, name);
      all.add(name);
    }
    names = now;
    return all;
  }

  /// Forgets what was made for something else.
  private void keepFor(Object wanted) {
    if (!wanted.equals(keptFor)) {
      kept = new IdentityHashMap<>();
      names = new IdentityHashMap<>();
      list = null;
      keptFor = wanted;
    }
  }

  private static Function<String, Optional<String>> fields(Submission submission) {
    return key -> {
      String field = COVER.contains(key) ? "cover." + key : key;
      return key.equals("year")
          ? Optional.of(submission.year())
          : Optional.of(field).filter(submission::has).map(submission::text);
    };
  }
}
