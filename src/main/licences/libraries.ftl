<#-- One line for each library that is shipped: name, version, licences, by tabs; for the box "About". -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.name!library.artifactId}	${library.artifactId}	${library.version}	${entry.getValue()?join("; ")}
</#list>
