using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace Interop.Analyzers.Fixes;

/// <summary>What the user has to choose: no tool that repairs whole solutions takes it by itself.</summary>
internal static class Choice
{
    /// <summary>
    /// The action inside a group of its own. Editors show the action, alone and for all findings; <c>dotnet format</c> takes the first action
    /// that is registered, and a group has no key by which it could be done everywhere.
    /// </summary>
    public static CodeAction Of(CodeAction action) => CodeAction.Create(action.Title, ImmutableArray.Create(action), isInlinable: true);
}
