using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.CrossArch.Layouts;

/// <summary>What came of a shape.</summary>
public enum Outcome
{
    /// <summary>Both views are as predicted.</summary>
    Same,

    /// <summary>One is not.</summary>
    Different,

    /// <summary>Nothing is predicted, or the runtime refuses it.</summary>
    NotAsked,
}

/// <summary>Holds what Interop predicts for a target against the runtime on it.</summary>
/// <param name="target">The target.</param>
/// <param name="difference">Says where the runtime is known not to follow what is predicted; null for a shape of which it does.</param>
public sealed class RandomLayouts(Target target, Func<Shape, Target, string?> difference)
{
    private const int BatchSize = 2500;

    /// <summary>Asks the runtime about shapes, one after the other, until so many have answered.</summary>
    /// <param name="count">How many of them have an answer and a prediction.</param>
    /// <param name="tell">Is told each outcome with what it is about.</param>
    public void Run(int count, Action<Outcome, string> tell)
    {
        // A runtime that answers to less than half of them is no oracle.
        for (var (first, asked) = (0, 0); asked < count && first < count * 2; first += BatchSize)
        {
            foreach (var (outcome, text) in Batch(first))
            {
                if (asked == count)
                    break;
                asked += outcome == Outcome.NotAsked ? 0 : 1;
                tell(outcome, text);
            }
        }
    }

    private List<(Outcome Outcome, string Text)> Batch(int first)
    {
        var builder = new ShapeBuilder();
        var made = Enumerable.Range(first, BatchSize).Select(number => Make(number, builder)).ToList();
        var load = builder.Load();
        return made.ConvertAll(one => one.Refusal is { } refusal ? (Outcome.NotAsked, refusal) : Ask(one.Number, one.Shape, () => (load(one.Type!), load(one.BehindByte!))));
    }

    private static (int Number, Shape Shape, Type? Type, Type? BehindByte, string? Refusal) Make(int number, ShapeBuilder builder)
    {
        var shape = RandomShapes.Number(number);
        try
        {
            var type = builder.Struct(shape);
            return (number, shape, type, builder.BehindByte(type), null);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return (number, shape, null, null, Refused(number, e, shape));
        }
    }

    private (Outcome Outcome, string Text) Ask(int number, Shape shape, Func<(Type Type, Type BehindByte)> load)
    {
        if (difference(shape, target) is { } known)
            return (Outcome.NotAsked, $"shape {number}: {known}: {shape}");
        var asked = 0;
        foreach (var view in new[] { StructView.Memory, StructView.Marshalled })
        {
            if (Predict(shape, view) is not { } predicted)
                continue;
            string measured;
            try
            {
                var (type, behindByte) = load();
                measured = view == StructView.Memory ? Measurement.InMemory(type, behindByte, shape.Fields.Count) : Measurement.Marshalled(type, behindByte, shape.Fields.Count);
            }
            catch (Exception e) when (IsRefusal(e))
            {
                return (Outcome.NotAsked, Refused(number, e, shape));
            }
            if (measured != predicted)
                return (Outcome.Different, $"shape {number} {view}: {measured}, predicted {predicted}, of {shape}");
            asked++;
        }
        return asked > 0 ? (Outcome.Same, "") : (Outcome.NotAsked, $"shape {number}: nothing is predicted of {shape}");
    }

    /// <summary>What is predicted; null where nothing is.</summary>
    private string? Predict(Shape shape, StructView view) =>
        shape.In(view) is { } model && ManagedLayout.TryOf(model, target, view) is { } layout ? Measurement.Text(layout.Size, layout.Alignment, layout.Offsets) : null;

    private static bool IsRefusal(Exception e) => e.GetBaseException() is TypeLoadException or ArgumentException or InvalidProgramException or NotSupportedException;

    private static string Refused(int number, Exception e, Shape shape) =>
        $"shape {number}: the runtime refuses it, {e.GetBaseException().GetType().Name} {e.GetBaseException().Message}: {shape}";
}
