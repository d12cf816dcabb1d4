using Interop.Abi.Model;
using Interop.Generator.Input;
using Interop.Generator.Verify.Compilers;
using Interop.Generator.Verify.Facts;

namespace Interop.Generator.Verify;

/// <summary>
/// Asks a target's compiler about every fact. The first compile asserts all; where something fails, a second one tells the values
/// and a third the types, so that each difference is reported with both sides.
/// </summary>
internal sealed class Examiner(AbiModule module, ParseInput input, Workspace workspace, CancellationToken cancellation)
{
    private readonly IReadOnlyList<string> _includes = Verifier.Includes(module);

    /// <summary>Asks.</summary>
    public Verdict Examine(int index, Judge judge)
    {
        var target = module.Targets[index];
        var list = FactWriter.Write(module, index);
        var arguments = CompilerArguments.For(judge, target, input, workspace);
        var trial = new Trial(list.Facts, target.Rid, (name, questions) => Compile(new Questionnaire(name, _includes, questions), judge, arguments));
        if (trial.Ask() is { } failure)
            return Verdict.Failed(target, judge, failure, isHeaderError: true);
        return new Verdict(target, judge, list.Facts.Count - trial.Differences.Count - trial.Unasked.Count, trial.Differences, [.. list.Unasked, .. trial.Unasked]);
    }

    /// <summary>The course of asking one compiler.</summary>
    private sealed class Trial(IReadOnlyList<Fact> facts, string rid, Func<string, IEnumerable<(int, Fact, string)>, Compilation> compile)
    {
        private const int MaxAttempts = 4;

        public List<Difference> Differences { get; } = [];

        public List<Unasked> Unasked { get; } = [];

        /// <summary>Asks everything; gives the compiler's first error where a header does not compile.</summary>
        public string? Ask()
        {
            var (errors, failure, bytes) = compile(rid + ".c", facts.Index().Select(item => (item.Index, item.Item, item.Item.Ask(item.Index))));
            if (failure is not null)
                return failure;
            var (wrong, types) = (new List<int>(), new List<int>());
            foreach (var (number, message) in errors.OrderBy(error => error.Key))
            {
                if (!IsRefusal(message))
                    Weigh(number, message);
                else if (facts[number] is TypeFact)
                    types.Add(number);
                else
                    wrong.Add(number);
            }
            var read = Enumerable.Range(0, facts.Count).Where(number => facts[number].IsRead && !errors.ContainsKey(number)).ToList();
            if (errors.Count > 0)
                bytes = read.Count + wrong.Count > 0 ? Tell(read.Concat(wrong).ToList()) : [];
            foreach (var number in read.Concat(wrong))
                Compare(number, bytes);
            AskTypes(types);
            return null;
        }

        private static bool IsRefusal(string message) =>
            message.Contains("static assertion failed", StringComparison.Ordinal) || message.Contains("static_assert failed", StringComparison.Ordinal);

        /// <summary>An error that is no failed assertion: the compiler does not know what the manifest speaks of, or cannot be asked so.</summary>
        private void Weigh(int number, string message)
        {
            var fact = facts[number];
            var isUnaskable = fact.Decl is { Origin: Origin.Dependency }
                || message.Contains("not constant", StringComparison.Ordinal)
                || message.Contains("constant expression", StringComparison.Ordinal)
                || message.Contains("is not supported", StringComparison.Ordinal)
                || message.Contains("builtin functions must be directly called", StringComparison.Ordinal);
            if (isUnaskable)
                Unasked.Add(new Unasked(fact.Decl, fact.What, message));
            else
                Differ(fact, message);
        }

        private void Compare(int number, byte[] bytes)
        {
            var fact = facts[number];
            if (ObjectBytes.Find(bytes, number) is not { } value)
                Unasked.Add(new Unasked(fact.Decl, fact.What, "its value is not found in the object file"));
            else if (fact.Read(value) is var actual && (actual != fact.Expected || !fact.IsRead))
                Differ(fact, actual);
        }

        /// <summary>An object file with the values; lines that the compiler refuses are judged by its message and left out.</summary>
        private byte[] Tell(List<int> numbers)
        {
            for (var attempt = 0; attempt < MaxAttempts; attempt++)
            {
                var (errors, _, bytes) = compile(rid + ".values.c", numbers.Select(number => (number, facts[number], facts[number].Tell(number)!)));
                if (errors.Count == 0)
                    return bytes;
                numbers = numbers.Where(number => !errors.ContainsKey(number)).ToList();
            }
            return [];
        }

        private void AskTypes(List<int> numbers)
        {
            if (numbers.Count == 0)
                return;
            var (errors, _, _) = compile(rid + ".types.c", numbers.Select(number => (number, facts[number], ((TypeFact)facts[number]).Provoke(number))));
            foreach (var number in numbers)
                Differ(facts[number], errors.TryGetValue(number, out var message) ? TypeFact.FromMessage(message) : "another type");
        }

        private void Differ(Fact fact, string actual) => Differences.Add(new Difference(fact.Place, fact.What, fact.Expected, actual));
    }

    private Compilation Compile(Questionnaire file, Judge judge, IReadOnlyList<string> arguments)
    {
        workspace.Write(file.Name, file.Text);
        var output = workspace.At(file.Name + ".o");
        File.Delete(output);
        var result = ChildProcess.Run(judge.Command.Program, [.. arguments, "-c", file.Name, "-o", output], workspace.Folder, cancellation);
        if (result.ExitCode == 0 && File.Exists(output))
            return new Compilation(new Dictionary<int, string>(), null, File.ReadAllBytes(output));
        var (errors, other) = file.Errors(result.Error);
        return new Compilation(errors, other ?? (errors.Count == 0 ? FirstLine(result) : null), []);
    }

    private static string FirstLine(ProcessResult result) =>
        (result.Error + result.Output).Split('\n').FirstOrDefault(line => line.Trim().Length > 0)?.Trim() ?? $"the compiler ended with code {result.ExitCode}";

    /// <summary>What came of compiling a file: the errors by question, the first other error, and the object file where there is none.</summary>
    private sealed record Compilation(IReadOnlyDictionary<int, string> Errors, string? Failure, byte[] Bytes);
}
