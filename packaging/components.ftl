# Made by the build: group | artifact | version | licence.
<#list dependencyMap as e>
${e.getKey().groupId} | ${e.getKey().artifactId} | ${e.getKey().version} | ${e.getValue()?join(" or ")}
</#list>
