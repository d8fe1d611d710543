import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The terms of what the program contains, in a folder `licences`: a list of all libraries out of the bill of
/// materials, and the notices that they bring.
class Licences {
  private static final String HEAD =
      """
      绩编 is licensed under the Apache License, Version 2.0 (LICENSE). It contains, unchanged:

      """;

  private static final String TAIL =
      """

      Java runtime  GPL-2.0 with Classpath-exception-2.0 (runtime/legal)
      Noto Serif SC  OFL-1.1 (lib/font/OFL.txt)
      Feather icons  MIT (in ikonli-feather-pack)
      Unihan readings  Unicode-3.0 (jibian/text/UNICODE.txt in jibian.jar)
      """;

  private Licences() {}

  /// @param bill the bill of materials in XML
  /// @param home the folder of the program, with its jars
  static void write(Path bill, Path home) throws Exception {
    Path folder = Tree.fresh(home.resolve("licences"));
    TreeMap<String, String> lines = new TreeMap<>();
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(bill.toFile())
            .getDocumentElement();
    Element components = children(root, "components").getFirst();
    for (Element component : children(components, "component")) {
      String name = text(component, "name");
      lines.put(name, name + " " + text(component, "version") + "  " + licences(component));
    }
    Files.writeString(
        folder.resolve("licences.txt"), HEAD + String.join("\n", lines.values()) + "\n" + TAIL);
    for (Path jar : Tree.list(home.resolve("lib"))) {
      if (jar.toString().endsWith(".jar")) {
        notices(jar, folder);
      }
    }
  }

  /// The identifiers of the licences, as SPDX has them, or their names; a library of several says "or".
  private static String licences(Element component) throws IOException {
    List<String> found = new ArrayList<>();
    for (Element list : children(component, "licenses")) {
      for (Element licence : children(list, "license")) {
        List<Element> id = children(licence, "id");
        found.add(id.isEmpty() ? text(licence, "name") : id.getFirst().getTextContent());
      }
      children(list, "expression").forEach(each -> found.add(each.getTextContent()));
    }
    if (found.isEmpty()) {
      throw new IOException("no licence named: " + text(component, "name"));
    }
    return String.join(" or ", found);
  }

  private static String text(Element element, String name) {
    return children(element, name).getFirst().getTextContent().strip();
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int at = 0; at < nodes.getLength(); at++) {
      if (nodes.item(at) instanceof Element child && child.getTagName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /// What a jar says of its terms, under its own name.
  private static void notices(Path jar, Path folder) throws IOException {
    String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Path inside = zip.getPath("/META-INF");
      for (Path file : Files.exists(inside) ? Tree.all(inside) : List.<Path>of()) {
        String own = file.getFileName().toString();
        if (own.matches("(.*-)?(LICENSE|NOTICE)(\\.txt|\\.md)?") && Files.isRegularFile(file)) {
          Path to = Files.createDirectories(folder.resolve(name)).resolve(own);
          Files.write(to, Files.readAllBytes(file));
        }
      }
    }
  }
}
