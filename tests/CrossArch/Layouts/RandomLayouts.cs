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
/// <param name="target">The target, with the rules of the runtime.</param>
public sealed class RandomLayouts(Target target)
{
    private const int BatchSize = 250;

    /// <summary>Asks the runtime about shapes, one after the other, until so many have answered.</summary>
    /// <param name="count">How many of them have an answer and a prediction.</param>
    /// <param name="tell">Is told each outcome with what it is about.</param>
    public void Run(int count, Action<Outcome, string> tell)
    {
        var builder = new ShapeBuilder();
        // A runtime that answers to less than half of them is no oracle.
        for (var (i, asked) = (0, 0); asked < count && i < count * 2; i++)
        {
            if (i % BatchSize == 0)
                builder = new ShapeBuilder();
            var (outcome, text) = Ask(RandomShapes.Number(i), builder);
            asked += outcome == Outcome.NotAsked ? 0 : 1;
            tell(outcome, $"shape {i} {text}");
        }
    }

    private (Outcome Outcome, string Text) Ask(Shape shape, ShapeBuilder builder)
    {
        Type type, behindByte;
        try
        {
            type = builder.Struct(shape);
            behindByte = builder.BehindByte(type);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return (Outcome.NotAsked, $"the runtime refuses it: {Describe(e)} {shape}");
        }
        var asked = 0;
        foreach (var view in new[] { StructView.Memory, StructView.Marshalled })
        {
            var predicted = Predict(shape, view);
            if (predicted is null)
                continue;
            string measured;
            try
            {
                measured = view == StructView.Memory ? Measurement.InMemory(type, behindByte, shape.Fields.Count) : Measurement.Marshalled(type, behindByte, shape.Fields.Count);
            }
            catch (Exception e) when (IsRefusal(e))
            {
                return (Outcome.NotAsked, $"the runtime refuses it: {view} {Describe(e)} {shape}");
            }
            if (measured != predicted)
                return (Outcome.Different, $"{view}: {measured}, predicted {predicted}, of {shape}");
            asked++;
        }
        return asked > 0 ? (Outcome.Same, "") : (Outcome.NotAsked, $"nothing is predicted of {shape}");
    }

    /// <summary>What is predicted; null where nothing is.</summary>
    private string? Predict(Shape shape, StructView view) =>
        shape.In(view) is { } model && ManagedLayout.TryOf(model, target, view) is { } layout ? Measurement.Text(layout.Size, layout.Alignment, layout.Offsets) : null;

    private static bool IsRefusal(Exception e) => e.GetBaseException() is TypeLoadException or ArgumentException or InvalidProgramException or NotSupportedException;

    private static string Describe(Exception e) => $"{e.GetBaseException().GetType().Name} {e.GetBaseException().Message}";
}
